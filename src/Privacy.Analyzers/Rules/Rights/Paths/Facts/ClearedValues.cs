using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules.Rights.Paths.Facts;

/// <summary>Which members a value clears: one that tells nothing of what the member held. A pseudonym still does.</summary>
internal sealed class ClearedValues(PrivacyModel model)
{
    public void AddAssignment(IOperation target, IOperation value, MethodFacts facts)
    {
        switch (target)
        {
            case IPropertyReferenceOperation { Property.Name: "State", Instance: { } entry } when IsDeletedState(value):
                AddMentions(entry, facts.Deleted);
                break;
            case IPropertyReferenceOperation { Property.Name: "CurrentValue", Instance: IInvocationOperation { TargetMethod.Name: "Property" or "Member" or "Reference" or "Collection" or "Navigation" } selection }:
                AddSelected(selection, [value], facts);
                break;
            case IPropertyReferenceOperation { Property: { Name: "CurrentValue", ContainingType.Name: "PropertyEntry" or "MemberEntry" or "DbPropertyEntry" } }:
                // Of an entry that was not chosen by name: each in turn, as a rule.
                facts.ClearsAll = true;
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys }
                when keys[0].Value.ConstantValue is { HasValue: true, Value: string key } && Clears(value, key):
                facts.ClearedNames.Add(key);
                if (target is IPropertyReferenceOperation { Instance: IMemberReferenceOperation keeper })
                    facts.Cleared.Add(RelatedMembers.Definition(keeper.Member));
                break;
            case IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } or IParameterReferenceOperation { Parameter.RefKind: RefKind.Ref }
                when IsNothing(value) && target is not IPropertyReferenceOperation { Instance: IMemberReferenceOperation }:
                // The object's place is empty afterwards.
                TypeRelations.AddMentioned(target.Type, facts.Deleted);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } holder }:
                facts.Cleared.Add(RelatedMembers.Definition(holder.Member));
                break;
            case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member when Clears(value, member.Member.Name):
                // A new object in its place clears what it does not take over itself: all, where it takes over nothing.
                if (Unwrapped(value) is not IObjectCreationOperation creation || !IsOurs(creation) || Kept(creation).Count == 0)
                    facts.Cleared.Add(RelatedMembers.Definition(member.Member));
                break;
        }
    }

    public bool IsTransform(IMethodSymbol method) => model.Transforms.OfResult(method) is not null;

    /// <summary>The members that the selectors among the arguments name, where the other arguments clear them.</summary>
    public void AddSelected(IInvocationOperation call, IEnumerable<IOperation> values, MethodFacts facts)
    {
        var selected = call.Arguments.Select(argument => Selected(argument.Value)).FirstOrDefault(member => member is not null);
        if (selected is not null)
        {
            if (values.All(value => Selected(value) is not null || Clears(value, selected.Name)))
                facts.Cleared.Add(RelatedMembers.Definition(selected));
            return;
        }

        if (call.Arguments.Select(argument => argument.Value.ConstantValue).FirstOrDefault(constant => constant.Value is string) is { Value: string name })
            facts.ClearedNames.Add(name);
    }

    public void AddCreation(IObjectCreationOperation creation, MethodFacts facts)
    {
        // A command or an event: whoever handles it erases.
        if (creation.Type is { Name: var name } && (CallWords.IsErasing(name) || CallWords.IsDeleting(name)))
            facts.IsOpaque = true;
        if (IsOurs(creation) && creation.Type is INamedTypeSymbol type)
            facts.Created.Add(new NewObject(type.OriginalDefinition, Kept(creation)));
    }

    /// <summary>An object of a type of this compilation; of any other, a date for instance, no single member is asked for.</summary>
    private bool IsOurs(IObjectCreationOperation creation) => creation.Type is INamedTypeSymbol type && type.IsWrittenIn(model.Compilation.Assembly);

    /// <summary>Names of the members that the new object takes over from the old.</summary>
    private HashSet<string> Kept(IObjectCreationOperation creation)
    {
        var kept = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var argument in creation.Arguments)
        {
            var mentioned = new List<INamedTypeSymbol>();
            TypeRelations.AddMentioned(argument.Value.Type, mentioned);
            if (creation.Type is INamedTypeSymbol type && mentioned.Exists(each => TypeRelations.AreRelated(each, type)))
                kept.Add(NewObject.All);
            else if (argument.Parameter is { } parameter && !Clears(argument.Value, parameter.Name))
                kept.Add(parameter.Name);
        }

        foreach (var assignment in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IMemberReferenceOperation member && !Clears(assignment.Value, member.Member.Name))
                kept.Add(member.Member.Name);
        }

        return kept;
    }

    public static void AddMentions(IOperation op, ICollection<INamedTypeSymbol> found)
    {
        TypeRelations.AddMentioned(op.Type, found);
        foreach (var argument in op is IInvocationOperation call ? call.Arguments : [])
            TypeRelations.AddMentioned(Unwrapped(argument.Value).Type, found);
    }

    public static IOperation Unwrapped(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value;
    }

    /// <summary>The member that <c>x =&gt; x.Member</c> selects.</summary>
    private static ISymbol? Selected(IOperation value)
    {
        value = Unwrapped(value);
        if (value is IDelegateCreationOperation creation)
            value = creation.Target;
        if (value is not IAnonymousFunctionOperation { Body.Operations: { IsEmpty: false } body } || body[0] is not IReturnOperation { ReturnedValue: { } returned })
            return null;
        returned = Unwrapped(returned);
        return returned is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member ? member.Member : null;
    }

    private static bool IsNothing(IOperation value) => Unwrapped(value) is IDefaultValueOperation or ILiteralOperation { ConstantValue: { HasValue: true, Value: null } };

    private static bool IsDeletedState(IOperation value) => Unwrapped(value) is IFieldReferenceOperation { Field: { Name: "Deleted", ContainingType.Name: "EntityState" } };

    /// <summary>False where the value is made of what a member of that name holds, other than by what leaves nothing of it.</summary>
    private bool Clears(IOperation value, string member)
    {
        var open = new Stack<IOperation>();
        open.Push(value);
        while (open.Count > 0)
        {
            var op = open.Pop();
            if (op is IInvocationOperation call
                && (model.Transforms.OfResult(call.TargetMethod) is { } form ? form == Form.Anonymised : CallWords.IsErasing(call.TargetMethod.Name)))
                continue;
            if (op is IMemberReferenceOperation { Member: IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false } } read
                && string.Equals(read.Member.Name, member, StringComparison.OrdinalIgnoreCase)
                && !IsOnlyPassed(op))
                return false;
            foreach (var child in op.ChildOperations)
                open.Push(child);
        }

        return true;
    }

    /// <summary>Of <c>user.Place?.Country</c> the country is taken, not the place.</summary>
    private static bool IsOnlyPassed(IOperation read) => read.Parent switch
    {
        IMemberReferenceOperation outer => outer.Instance == read,
        IConditionalAccessOperation access => access.Operation == read && access.WhenNotNull is IMemberReferenceOperation,
        _ => false,
    };
}
