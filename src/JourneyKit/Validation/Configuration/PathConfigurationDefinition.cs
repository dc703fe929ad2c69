using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Configuration;

/// <summary>The table of the parts of configurations that hold for some files only.</summary>
internal static class PathConfigurationDefinition
{
    public static readonly ElementTable<PathConfiguration> Table = new("pathConfiguration", "A path", "settings", "What holds for some files only.", Define);

    public static readonly ElementMapShape<PathConfiguration> Map = new(Table, new PatternKeys());

    private static PathConfiguration Define(Slots<PathConfiguration> at) => new(at.KeyText)
    {
        Preset = at.Preset(path => path.Preset),
        Rules = at.SeveritiesOf(path => path.Rules),
    };
}
