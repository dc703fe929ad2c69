using JourneyKit.Validation;
using Microsoft.Extensions.FileSystemGlobbing;

namespace JourneyKit.Tool.Inputs;

/// <summary>A configuration, and the folder that its patterns start from.</summary>
/// <param name="path">Where it stands; empty where there is none.</param>
/// <param name="file">The file; null where there is none.</param>
internal sealed class FoundConfiguration(string path, ConfigurationFile? file)
{
    private readonly string folder = System.IO.Path.GetDirectoryName(path) ?? "";

    public static FoundConfiguration None { get; } = new("", null);

    public string Path => path;

    public ConfigurationFile? File => file;

    /// <summary>The files that it was read from, by the paths that its reader reports.</summary>
    public IEnumerable<string> Sources => file?.Sources.Select(source => source.Path) ?? [];

    /// <summary>The rules, with the checks of the team's own.</summary>
    public RuleSet Rules => file?.Rules ?? RuleSet.Default;

    private JourneyConfiguration Configuration => file?.Configuration ?? JourneyConfiguration.Default;

    public bool Ignores(string fullPath) => Configuration.Ignore.Any(pattern => IsMatch(pattern, fullPath));

    public ValidationOptions OptionsFor(string fullPath, DateOnly? today, RulePreset? preset)
    {
        var options = Configuration.ToOptions(pattern => IsMatch(pattern, fullPath), today);
        return preset is { } chosen ? options with { Preset = chosen } : options;
    }

    private bool IsMatch(string pattern, string fullPath)
    {
        var relative = System.IO.Path.GetRelativePath(folder, fullPath).Replace('\\', '/');
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        return matcher.Match(relative).HasMatches;
    }
}
