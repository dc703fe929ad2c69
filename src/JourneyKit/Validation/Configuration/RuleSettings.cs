using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Configuration;

/// <summary>The settings of rules, which the tables of configurations for all files and for some share.</summary>
internal static class RuleSettings
{
    public const string Rules = "rules";

    private static readonly ValueMapShape<string, RuleSeverity> SeverityByRule = new(new TextScalar(), new ChoiceScalar<RuleSeverity>(), "a mapping of off, hint, info, warning or error by the id or name of a rule, or the name of a group");

    public static RulePreset? Preset<T>(this Slots<T> at, Func<T, RulePreset?> get)
        => at.Optional("preset", ShapeOf.Choice<RulePreset>(), get, "How much is reported.");

    public static ValueMap<string, RuleSeverity> SeveritiesOf<T>(this Slots<T> at, Func<T, ValueMap<string, RuleSeverity>> get)
        => at.Optional(Rules, SeverityByRule, get, "How severe the findings of a rule or group are.");
}
