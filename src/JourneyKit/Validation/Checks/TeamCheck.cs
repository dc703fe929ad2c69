namespace JourneyKit.Validation.Checks;

/// <summary>A check of a team's own, as a rule beside the others.</summary>
internal sealed class TeamCheck : Rule
{
    /// <summary>What the ids of a team's checks begin with: no rule of this library does.</summary>
    public const string Prefix = "check.";

    private readonly CheckSettings settings;
    private readonly CheckedKind kind;
    private readonly Condition? where;
    private readonly Condition require;
    private readonly CheckMessage? message;
    private readonly bool usesToday;

    public TeamCheck(CheckSettings settings, CheckedKind kind, Condition? where, Condition require, CheckMessage? message, bool usesToday)
    {
        (this.settings, this.kind, this.where, this.require, this.message, this.usesToday) = (settings, kind, where, require, message, usesToday);
        Descriptor = new DiagnosticDescriptor(Prefix + settings.Name, settings.Name, settings.Severity ?? DiagnosticSeverity.Warning, settings.Why ?? "A check of the team's own.");
    }

    public override DiagnosticDescriptor Descriptor { get; }

    public override bool AsksDrafts => settings.Drafts != false;

    public override RuleNeeds Needs => usesToday ? RuleNeeds.Today : RuleNeeds.None;

    public override string? BadExample => WithHeader(settings.Found);

    public override string? GoodExample => WithHeader(settings.NotFound);

    public override void Check(RuleContext context)
    {
        var scope = context.Checks;
        foreach (var element in kind.In(scope).TakeWhile(_ => !scope.IsSpent))
        {
            if (scope.Spend(1) && where?.Holds(scope, element) != false && !require.Holds(scope, element))
            {
                Report(context, scope, element);
            }
        }

        if (scope.IsSpent)
        {
            context.BreakOff();
            context.ReportElement(scope.Map.Path, $"The checks of the team look at more than {CheckLimits.Steps} values in this map: `{settings.Name}` was not run to its end. Begin `each` at what it is about, and follow fewer references.");
        }
    }

    // Whatever is found once all is spent may be wrong.
    private void Report(RuleContext context, CheckScope scope, CheckedElement element)
    {
        var key = settings.At ?? require.KeyToBlame(scope, element);
        var text = message?.Of(scope, element) ?? $"{(element.Key.Length > 0 ? $"`{element.Key}`" : kind.Start.Table.Title)} does not meet the check `{settings.Name}`.";
        if (scope.IsSpent)
        {
            return;
        }

        if (key is not null && Says(element, key))
        {
            context.ReportValue(element.Path / key, text);
        }
        else
        {
            context.ReportElement(element.Path, text);
        }
    }

    private bool Says(CheckedElement element, string key)
        => kind.Start.Table.Find(key) is not { } property ? kind.Start.Table.AllProperties[^1].FindIn(element.Value, [key]) is not null
            : property.Shape.Table is not null ? element.Below(property).Any()
            : property.IsWrittenIn(element.Value);

    // What every map says is left out of examples. It stands behind, so that the lines of an example keep their numbers.
    private string? WithHeader(string? example)
    {
        if (example is null)
        {
            return null;
        }

        var lines = example.Split('\n');
        var header = lines.Any(line => line.StartsWith("state:", StringComparison.Ordinal)) ? "" : "state: current\n";
        return example.TrimEnd('\n') + "\n" + (settings.Drafts == false && !lines.Any(line => line.StartsWith("status:", StringComparison.Ordinal) || line.StartsWith("basis:", StringComparison.Ordinal)) ? "status: in-review\n" : "") + header;
    }
}
