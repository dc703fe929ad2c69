namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rules of the group 8xxx, by id.</summary>
internal static class FutureRules
{
    public static Rule[] All =>
    [
        new DependencyCycle(),
        new ReplacedStillThere(),
        new RemovedStillThere(),
        new ChangeInCurrentMap(),
    ];
}
