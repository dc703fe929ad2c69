using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;
using JourneyKit.Validation.Checks.Paths;
using JourneyKit.Validation.Checks.Reading;

namespace JourneyKit.Validation.Checks;

/// <summary>Makes rules of the checks that a configuration says.</summary>
internal static class CheckReader
{
    /// <summary>Reads the checks; what is wrong with them is reported in the file.</summary>
    /// <param name="context">The reading of the configuration.</param>
    /// <param name="checks">The checks as the table has read them.</param>
    /// <param name="rules">The rules that are there without them.</param>
    /// <returns>The rules with the checks that are without fault.</returns>
    public static RuleSet Read(ReadContext context, ElementMap<CheckSettings> checks, RuleSet rules)
    {
        var tree = context.Tree;
        var read = new List<Rule>();
        foreach (var settings in checks.Take(CheckLimits.Checks))
        {
            var (key, node) = tree.Find(ElementPath.Root / CheckDefinition.Checks / settings.Name);
            if (RuleNames.Find(rules, settings.Name) is not null || RuleGroup.All.Any(group => group.Name == settings.Name))
            {
                context.Report(DocumentFaults.InvalidCheck, key, $"There is a rule or group `{settings.Name}` already: choose another name for the check.");
            }
            else if (tree[node].Kind == NodeKind.Mapping && Check(new CheckReading(context), node, settings) is { } check)
            {
                read.Add(check);
            }
        }

        if (checks.Count > CheckLimits.Checks)
        {
            context.Report(DocumentFaults.LimitExceeded, tree.Find(ElementPath.Root / CheckDefinition.Checks / checks[CheckLimits.Checks].Name).Key, $"A configuration has at most {CheckLimits.Checks} checks, with those that it inherits.");
        }

        return read.Count == 0 ? rules : new RuleSet([.. rules.Rules, .. read]);
    }

    private static TeamCheck? Check(CheckReading reading, int node, CheckSettings settings)
    {
        var tree = reading.Context.Tree;
        if (settings.Each.Length == 0 || settings.Require is null || EachReader.Read(reading.Faults, tree.ValueOf(node, CheckDefinition.Each), settings.Each) is not { } kind)
        {
            return null;
        }

        var where = settings.Where is null ? null : reading.Conditions.Read(tree.ValueOf(node, CheckDefinition.Where), kind.Start);
        var require = reading.Conditions.Read(tree.ValueOf(node, CheckDefinition.Require), kind.Start);
        var message = settings.Message is { } text ? MessageReader.Read(reading, tree.ValueOf(node, CheckDefinition.Message), text, kind.Start) : null;
        var isPlaced = settings.At is not { } at || IsKey(reading, tree.ValueOf(node, CheckDefinition.At), at, kind.Start);
        return (where is null && settings.Where is not null) || require is null || (message is null && settings.Message is not null) || !isPlaced
            ? null
            : new TeamCheck(settings, kind, where, require, message, reading.Operands.UsesToday);
    }

    private static bool IsKey(CheckReading reading, int node, string at, PathStart start)
        => start.Table.HasKey(at) || at.StartsWith("x-", StringComparison.Ordinal)
            || reading.Faults.Unknown<object>(node, $"{start.Table.Title} has no key `{NodeWords.Shorten(at)}`.", at, start.Table.Keys) is not null;
}
