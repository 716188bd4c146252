namespace Cases.Decisions.CategoryPurposesCase;

internal static class CategoryPurposes
{
    public static void PurposeOfTheCategoryOk([PersonalData("user.unique_id")] Guid id) => Log.LogInformation("{X}", id);

    public static void OtherCategoryBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201
}
