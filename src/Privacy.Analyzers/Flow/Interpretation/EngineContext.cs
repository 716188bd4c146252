using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Hosts;
using Privacy.Analyzers.Catalog.Sources;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Live;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What all evaluations of one compilation share. Single-threaded.</summary>
internal sealed class EngineContext
{
    private readonly Dictionary<(SyntaxNode Call, int Inner), int> _callbacks = [];
    private readonly List<(SyntaxNode Call, int Inner)> _callbackOrigins = [];
    private readonly Dictionary<(ISymbol Member, ISymbol Holder), ImmutableArray<Sink>> _sinksOn = [];
    private readonly Dictionary<IOperation, CodeFacts> _code = [];
    private readonly Lazy<CodeIndex> _index;

    /// <param name="live">What may be taken from an earlier analysis; <c>null</c>: nothing.</param>
    public EngineContext(PrivacyModel model, CancellationToken cancel, LiveScope? live = null)
    {
        Model = model;
        Cancel = cancel;
        Live = live;
        _index = new Lazy<CodeIndex>(() => new CodeIndex(model.Compilation, cancel), LazyThreadSafetyMode.None);
        Mentions = new Mentions(() => Index.Names);
        HasSources = live is { Memory.HasSources: true } || model.Sources.Any(Mentions, cancel) || MentionsTag();
        Bodies = new Bodies(model.Compilation);
        Subtypes = new SubtypeIndex(model.Compilation, Bodies.ModelOf, cancel);
        Targets = new CallTargets(Subtypes, Bodies);
        Constants = new FieldConstants(Bodies);
        Stored = new StoredElements(Bodies, () => Index);
        FieldTypes = new FieldTypes(Bodies, Stored);
        KeptOrigins = new KeptOrigins(Bodies, model.Sinks.IsOrigin, KeptOrigins.IsWriter);
        Makers = new KeptOrigins(Bodies, static member => TransformTable.IsMaker(member) || KeyedSources.IsMaker(member), static type => type is not null);
        Code = new StoredCode(Bodies, Stored);
        Outside = new OutsideCode(Bodies, Stored, () => Index);
        Giving = new GivingCode(this);
        Summaries = new SummaryTable(this);
        Exceptions = new ExceptionSinks();
        KeptAnswers = new KeptAnswers(this);
        Carriers = new CarrierTypes(model, Subtypes, HasSources, cancel);
        Filters = new EndpointFilters(this);
        Inputs = new InputTypes(this);
        Handlers = new Handlers(this);
        Facts = new MemberTable(model, LibraryModels.BuiltIn);
        Overrides = new TaggedOverrides(Subtypes, Facts, model.Sources);
        Hosts = new HostReader(model.Compilation, Bodies.ModelOf, cancel);
    }

    public PrivacyModel Model { get; }

    public CancellationToken Cancel { get; }

    /// <summary>What is known from an earlier analysis of nearly the same compilation; <c>null</c>: nothing.</summary>
    public LiveScope? Live { get; }

    /// <summary>Something in reach is personal data.</summary>
    public bool HasSources { get; }

    /// <summary>Made when it is first asked for.</summary>
    public CodeIndex Index => _index.Value;

    public Mentions Mentions { get; }

    public Bodies Bodies { get; }

    public SubtypeIndex Subtypes { get; }

    public CallTargets Targets { get; }

    public CarrierTypes Carriers { get; }

    public FieldConstants Constants { get; }

    public FieldTypes FieldTypes { get; }

    public KeptOrigins KeptOrigins { get; }

    /// <summary>By which member what encrypts, or decrypts, was made, and what holds a request's query.</summary>
    public KeptOrigins Makers { get; }

    public StoredElements Stored { get; }

    public StoredCode Code { get; }

    public OutsideCode Outside { get; }

    public GivingCode Giving { get; }

    public SummaryTable Summaries { get; }

    public ExceptionSinks Exceptions { get; }

    public KeptAnswers KeptAnswers { get; }

    public EndpointFilters Filters { get; }

    public InputTypes Inputs { get; }

    public Handlers Handlers { get; }

    public Origins Origins { get; } = new();

    public ToldMembers Told { get; } = new();

    /// <summary>What the tables of the model, and the models of libraries, say of members.</summary>
    public MemberTable Facts { get; }

    public TaggedOverrides Overrides { get; }

    public HostReader Hosts { get; }

    public WorkLimit Work { get; } = new();

    /// <summary>A lambda or local function may tag what it takes: no declaration does where that is all.</summary>
    private bool MentionsTag()
    {
        foreach (var name in Model.Sources.TagNames(Cancel))
        {
            if (Mentions.Contains(name))
                return true;
        }

        return false;
    }

    public CodeFacts About(IOperation code)
    {
        if (!_code.TryGetValue(code, out var facts))
            _code.Add(code, facts = new CodeFacts(code));
        return facts;
    }

    /// <summary>Sinks of a call on a member's value: kept, as sinks are compared by reference.</summary>
    public ImmutableArray<Sink> SinksOn(ISymbol method, ISymbol holder)
    {
        if (!_sinksOn.TryGetValue((method, holder), out var sinks))
            _sinksOn.Add((method, holder), sinks = Model.Sinks.On(method, holder));
        return sinks;
    }

    /// <summary>
    /// The number of an invocation of a given delegate: by place, so that it means the same in every evaluation. Methods that call each other pass it on
    /// over and over: what came through this place before keeps the number it got there, or there would be no end.
    /// </summary>
    public int CallbackOrdinal(SyntaxNode call, int inner)
    {
        for (var known = inner; known > 0; known = _callbackOrigins[known - 1].Inner)
        {
            if (_callbackOrigins[known - 1].Call == call)
                return known;
        }

        if (!_callbacks.TryGetValue((call, inner), out var ordinal))
        {
            _callbackOrigins.Add((call, inner));
            _callbacks.Add((call, inner), ordinal = _callbackOrigins.Count);
        }

        return ordinal;
    }
}
