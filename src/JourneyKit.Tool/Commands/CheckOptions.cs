using System.CommandLine;
using System.CommandLine.Parsing;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Commands;

/// <summary>The options of check that say by which rules maps are checked.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string?> config = new("--config") { Description = "The configuration to use. Default: the nearest .journeykit.yaml above each file.", HelpName = "FILE" };
    private readonly Option<bool> noConfig = new("--no-config") { Description = "Heed no configuration." };
    private readonly Option<string?> preset = new("--preset") { Description = "How much is reported; goes before what a configuration says." };
    private readonly Option<string?> today = TodayOption.Create("The day on which maps are checked, yyyy-MM-dd. Without it nothing is too old: the command asks no clock.");
    private readonly Option<string?> baseline = new("--baseline") { Description = "A file of accepted findings; they are not reported. Default: the one that the configuration names.", HelpName = "FILE" };
    private readonly Option<string?> writeBaseline = new("--write-baseline") { Description = "Accept everything that is found now: write it to this file.", HelpName = "FILE" };
    private readonly Option<string?> changed = new("--changed") { Description = "Check only what the branch has touched since it left this revision of git, and what depends on it.", HelpName = "REV" };

    private readonly Option<bool> quiet = CommonOptions.Quiet("Print no findings; the exit code says whether --fail-on is reached.");
    private readonly Option<bool> statistics = new("--statistics") { Description = "Also print how often each rule found something, and how long the check took." };

    public CheckOptions(Command command)
    {
        preset.TakeOneOf([.. Enum.GetNames<RulePreset>().Select(name => name.ToLowerInvariant())]);
        command.Validators.Add(result =>
        {
            if (result.GetResult(quiet) is { Implicit: false } && result.GetResult(statistics) is { Implicit: false })
            {
                result.AddError("`--quiet` and `--statistics` contradict each other");
            }

            if (result.GetResult(changed) is not null && result.GetResult(writeBaseline) is not null)
            {
                result.AddError("`--changed` and `--write-baseline` contradict each other: what is not checked would not be accepted any more");
            }

            if (result.GetResult(config) is not null && result.GetResult(noConfig) is { Implicit: false })
            {
                result.AddError("`--config` and `--no-config` contradict each other");
            }
        });
        foreach (var option in new Option[] { config, noConfig, preset, today, baseline, writeBaseline, changed, quiet, statistics })
        {
            command.Add(option);
        }
    }

    public string? Config(ParseResult parsed) => parsed.GetValue(config);

    public bool IsConfigOff(ParseResult parsed) => parsed.GetValue(noConfig);

    public RulePreset? Preset(ParseResult parsed) => parsed.GetValue(preset) is { } word ? Enum.Parse<RulePreset>(word, ignoreCase: true) : null;

    public DateOnly? Today(ParseResult parsed) => TodayOption.Of(parsed.GetValue(today));

    public string? Baseline(ParseResult parsed) => parsed.GetValue(baseline);

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(quiet);

    public bool HasStatistics(ParseResult parsed) => parsed.GetValue(statistics);

    /// <summary>The revision since which files must have changed to be checked; null where all are checked.</summary>
    public string? Changed(ParseResult parsed) => parsed.GetValue(changed);

    /// <summary>Whether a command line checks only what has changed.</summary>
    public bool HasChanged(CommandResult result) => result.GetResult(changed) is not null;

    public string? WriteBaseline(ParseResult parsed) => parsed.GetValue(writeBaseline);
}
