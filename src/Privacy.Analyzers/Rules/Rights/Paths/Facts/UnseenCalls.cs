using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Rules.Rights.Paths.Facts;

/// <summary>Calls of what has no code here, judged by their names and by the types they are about.</summary>
internal static class UnseenCalls
{
    public static void Add(IInvocationOperation call, PrivacyModel model, ClearedValues values, MethodFacts facts)
    {
        var method = call.TargetMethod;
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        if (CallWords.IsReflection(space))
        {
            facts.ClearsAll |= method.Name == "SetValue";
            facts.GivesAll |= method.Name == "GetValue";
            return;
        }

        if (method.Name is "SetProperty" or "Set" or "Unset" or "Patch")
            values.AddSelected(call, call.Arguments.Select(argument => argument.Value), facts);
        if (method.ContainingType?.SpecialType == SpecialType.System_String || CallWords.IsLogging(space))
            return;

        if (CallWords.IsDeleting(method.Name) || CallWords.IsErasing(method.Name))
            AddDeletion(call, model, facts);
        if (CallWords.IsEmptying(method.Name))
            AddEmptied(call, facts);
        else if (CallWords.IsTakingOut(method.Name) && call.Instance is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } taken)
            facts.Cleared.Add(RelatedMembers.Definition(taken.Member));
        if (CallWords.IsPlain(method))
        {
            // What a function that came from elsewhere does, only its giver knows.
            facts.IsOpaque |= method.MethodKind == MethodKind.DelegateInvoke;
            return;
        }

        facts.IsOpaque = true;
        facts.ErasesUnseen |= (CallWords.IsErasing(method.Name) && !values.IsTransform(method)) || CallWords.IsReplacing(method.Name);

        // UserManager.SetEmailAsync(user, null)
        if (method.Name.StartsWith("Set", StringComparison.Ordinal))
            facts.ClearedNames.Add(method.Name.Substring(3).Replace("Async", ""));
        facts.GivesUnseen |= CallWords.IsGiving(method.Name);
        if (Text(call) is var text && (CallWords.IsDeleting(text) || CallWords.IsErasing(text)))
            facts.Unseen.Add(text);
    }

    /// <summary>What is emptied in its place: <c>Array.Clear(user.Photo)</c>, <c>user.Tags.Clear()</c>.</summary>
    private static void AddEmptied(IInvocationOperation call, MethodFacts facts)
    {
        foreach (var value in call.Arguments.Select(argument => ClearedValues.Unwrapped(argument.Value)).Prepend(call.Instance))
        {
            if (value is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member)
                facts.Cleared.Add(RelatedMembers.Definition(member.Member));
        }
    }

    public static void AddDeletion(IInvocationOperation call, PrivacyModel model, MethodFacts facts)
    {
        var mentioned = new List<INamedTypeSymbol>();
        foreach (var argument in call.Arguments)
            TypeRelations.AddMentioned(ClearedValues.Unwrapped(argument.Value).Type, mentioned);
        foreach (var argument in call.TargetMethod.TypeArguments)
            TypeRelations.AddMentioned(argument, mentioned);
        for (var type = call.TargetMethod.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var argument in type.TypeArguments)
                TypeRelations.AddMentioned(argument, mentioned);
        }

        foreach (var argument in call.Instance?.Type is INamedTypeSymbol receiver ? receiver.TypeArguments : [])
            TypeRelations.AddMentioned(argument, mentioned);

        // What it is about stands there, or only names can tell.
        if (mentioned.TrueForAll(type => !type.IsWrittenIn(model.Compilation.Assembly)))
            facts.Unseen.Add(Text(call));
        TypeRelations.AddMentioned(call.Instance?.Type, mentioned);
        facts.Deleted.UnionWith(mentioned);
    }

    /// <summary>All that tells what the call is about: the receiver, the method, the types that it is given.</summary>
    private static string Text(IInvocationOperation call) => string.Join(
        " ",
        call.Arguments.Select(argument => ClearedValues.Unwrapped(argument.Value).Type?.Name)
            .Prepend(call.TargetMethod.Name)
            .Prepend(call.TargetMethod.ContainingType?.Name)
            .Prepend(call.Instance is IMemberReferenceOperation member ? member.Member.Name : call.Instance is IParameterReferenceOperation parameter ? parameter.Parameter.Name : ""));
}
