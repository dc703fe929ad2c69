using JourneyKit.Validation;
using JourneyKit.Validation.Configuration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace JourneyKit.Tool.Inputs;

/// <summary>A configuration, and the folder that its patterns and paths start from.</summary>
/// <param name="Folder">The folder; empty where there is no configuration.</param>
/// <param name="Configuration">What holds.</param>
internal sealed record FoundConfiguration(string Folder, JourneyConfiguration Configuration)
{
    public static FoundConfiguration None { get; } = new("", JourneyConfiguration.Default);

    /// <summary>The file of accepted findings; null where none is named.</summary>
    public string? Baseline => Configuration.Baseline is { } path ? Path.GetFullPath(path, Folder) : null;

    public bool Ignores(string fullPath) => Configuration.Ignore.Any(pattern => IsMatch(pattern, fullPath));

    public ValidationOptions OptionsFor(string fullPath, DateOnly? today, RulePreset? preset)
    {
        var options = Configuration.ToOptions(pattern => IsMatch(pattern, fullPath), today);
        return preset is { } chosen ? options with { Preset = chosen } : options;
    }

    private bool IsMatch(string pattern, string fullPath)
    {
        var relative = Path.GetRelativePath(Folder, fullPath).Replace('\\', '/');
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        return matcher.Match(relative).HasMatches;
    }
}
