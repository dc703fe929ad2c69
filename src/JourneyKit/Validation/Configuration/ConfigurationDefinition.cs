using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;
using JourneyKit.Validation.Checks;

namespace JourneyKit.Validation.Configuration;

/// <summary>The table of configurations.</summary>
internal static class ConfigurationDefinition
{
    public const string Paths = "paths";

    public const string Baseline = "baseline";

    public static readonly ElementTable<JourneyConfiguration> Table = new("configuration", "A configuration", "configurations", "How a team has its maps checked.", Define);

    private static JourneyConfiguration Define(Slots<JourneyConfiguration> at)
    {
        at.Optional(DocumentLinks.Extends, ShapeOf.Path, _ => null, "The path of the configuration from which this one says only what differs.");
        return new JourneyConfiguration
        {
            Preset = at.Preset(configuration => configuration.Preset),
            Rules = at.SeveritiesOf(configuration => configuration.Rules),
            Checks = at.Optional(CheckDefinition.Checks, CheckDefinition.Map, configuration => configuration.Checks, "Checks of the team's own, by name."),
            Thresholds = at.Optional("thresholds", ThresholdsDefinition.Shape, configuration => configuration.Thresholds, "The limits from which rules call something severe, low, long, old or few."),
            Baseline = at.Optional(Baseline, ShapeOf.Path, configuration => configuration.Baseline, "The file of accepted findings, relative to this one. It is not inherited."),
            Ignore = at.Optional("ignore", ShapeOf.Texts, configuration => configuration.Ignore, "Files that are left out where a folder or pattern is checked."),
            Paths = at.Optional(Paths, PathConfigurationDefinition.Map, configuration => configuration.Paths, "What holds for some files only."),
            Extensions = at.Extensions(configuration => configuration.Extensions),
        };
    }
}
