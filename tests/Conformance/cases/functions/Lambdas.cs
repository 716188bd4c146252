namespace Cases.Functions.LambdasCase;

internal static class Lambdas
{
    private static string Apply(Func<string, string> change, string text) => change(text);

    private static string Make(Func<string> make) => make();

    private static void Run(Action action) => action();

    private static void With(User user, Action<User> action) => action(user);

    private static Func<string> MailReader(User user) => () => user.Email;

    private static Func<User, string> Selector() => user => user.Email;

    private static void Emit(string text) => Log.LogInformation(text);

    public static void CapturedBad(User user)
    {
        var mail = user.Email;
        Run(() => Log.LogInformation("{X}", mail)); // expect: PRIV201
    }

    public static void CapturedParameterBad(User user) => Run(() => Log.LogInformation("{X}", user.Email)); // expect: PRIV201

    public static void StoredActionBad(User user)
    {
        Action<string> emit = text => Log.LogInformation(text);
        emit(user.Email); // expect: PRIV201
    }

    public static void StoredFuncBad(User user)
    {
        Func<User, string> read = each => each.Email;
        Log.LogInformation("{X}", read(user)); // expect: PRIV201
    }

    public static void InvokeBad(User user)
    {
        Func<User, string> read = each => each.Email;
        Log.LogInformation("{X}", read.Invoke(user)); // expect: PRIV201
    }

    public static void PassedInAndOutBad(User user) => Log.LogInformation("{X}", Apply(text => text + "!", user.Email)); // expect: PRIV201

    public static void ResultOfLambdaBad(User user) => Log.LogInformation("{X}", Make(() => user.Email)); // expect: PRIV201

    public static void ParameterOfLambdaBad(User user) => With(user, each => Log.LogInformation("{X}", each.Email)); // expect: PRIV201

    public static void MethodGroupBad(User user)
    {
        Action<string> emit = Emit;
        emit(user.Email); // expect: PRIV201
    }

    public static void ReturnedFuncBad(User user) => Log.LogInformation("{X}", MailReader(user)()); // expect: PRIV201

    public static void ReturnedSelectorBad(User user)
    {
        var read = Selector();
        Log.LogInformation("{X}", read(user)); // expect: PRIV201
    }

    public static void WrittenByTheLambdaBad(User user)
    {
        var text = "";
        Run(() => text = user.Email);
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void AnonymousMethodBad(User user)
    {
        Action<string> emit = delegate(string text) { Log.LogInformation(text); };
        emit(user.Email); // expect: PRIV201
    }

    public static void NestedLambdaBad(User user) => Run(() => Run(() => Log.LogInformation("{X}", user.Email))); // expect: PRIV201

    public static void LazyBad(User user)
    {
        var lazy = new Lazy<string>(() => user.Email);
        Log.LogInformation("{X}", lazy.Value); // expect: PRIV201
    }

    public static void CombinedBad(User user)
    {
        Action<string> emit = _ => { };
        emit += text => Log.LogInformation(text);
        emit(user.Email); // expect: PRIV201
    }

    public static void LocalFunctionCapturesBad(User user)
    {
        var mail = user.Email;
        Emit();

        void Emit() => Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static void NeverPassedOk(User user)
    {
        Action<string> emit = text => Log.LogInformation(text);
        emit(user.Theme);
    }

    public static void CleanResultOk(User user) => Log.LogInformation("{X}", Apply(text => "const", user.Email));

    public static void CleanFuncOk(User user)
    {
        Func<User, string> read = each => each.Theme;
        Log.LogInformation("{X}", read(user));
    }

    public static void CapturedSiblingOk(User user) => Run(() => Log.LogInformation("{X}", user.Theme));

    public static void ReplacedDelegateOk(User user)
    {
        Func<User, string> read = each => each.Email;
        read = each => each.Theme;
        Log.LogInformation("{X}", read(user));
    }

    public static void OneLambdaDoesNotTaintAnotherOk(User user)
    {
        var mail = Apply(text => text + "!", user.Email);
        var theme = Apply(text => text + "!", user.Theme);
        _ = mail;
        Log.LogInformation("{X}", theme);
    }

    public static void LazyCleanOk(User user)
    {
        var lazy = new Lazy<string>(() => user.Theme);
        Log.LogInformation("{X}", lazy.Value);
    }
}
