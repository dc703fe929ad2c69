using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;
using JourneyKit.Tool.Inputs;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Commands;

/// <summary>Runs the checks of a configuration on their own examples, and says which of them do not do what they say.</summary>
internal static class CheckTest
{
    public static int Run(Pen pen, FoundConfiguration found, Workspace workspace)
    {
        if (found.File is not { } file)
        {
            throw new Refusal("there is no configuration here whose checks could be tested: name one with `--config FILE`");
        }

        var faults = file.TestChecks();
        foreach (var fault in faults)
        {
            FindingText.Write(pen, Finding.Of(fault, file.Sources, workspace.Show, found.Path));
            pen.Line();
        }

        var checks = file.Rules.Rules.Where(rule => RuleGroup.Of(rule.Descriptor.Id) is null).ToList();
        var examples = checks.Sum(check => (check.BadExample is null ? 0 : 1) + (check.GoodExample is null ? 0 : 1));
        var without = checks.Count(check => check.BadExample is null && check.GoodExample is null);
        pen.Line($"{Quantity.Of(checks.Count, "check")}, {Quantity.Of(examples, "example")}, {(faults.Count == 0 ? "none" : faults.Count)} at fault{(without > 0 ? $"; {without} without an example" : "")}");
        return faults.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }
}
