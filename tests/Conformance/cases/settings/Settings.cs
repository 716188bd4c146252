using Microsoft.EntityFrameworkCore;

namespace Cases.Settings.SettingsCase;

internal static class Settings
{
    public static void EntityFrameworkBad(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging(); // expect: PRIV210

    public static void EntityFrameworkTrueBad(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging(true); // expect: PRIV210

    public static void EntityFrameworkOk(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging(false);

    public static void DetailedErrorsOk(DbContextOptionsBuilder options) => options.EnableDetailedErrors();
}
