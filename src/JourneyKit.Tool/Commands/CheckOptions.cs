using System.CommandLine;
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

    public CheckOptions(Command command)
    {
        preset.TakeOneOf([.. Enum.GetNames<RulePreset>().Select(name => name.ToLowerInvariant())]);
        command.Validators.Add(result =>
        {
            if (result.GetResult(config) is not null && result.GetResult(noConfig) is { Implicit: false })
            {
                result.AddError("`--config` and `--no-config` contradict each other");
            }
        });
        foreach (var option in new Option[] { config, noConfig, preset, today, baseline, writeBaseline })
        {
            command.Add(option);
        }
    }

    public string? Config(ParseResult parsed) => parsed.GetValue(config);

    public bool IsConfigOff(ParseResult parsed) => parsed.GetValue(noConfig);

    public RulePreset? Preset(ParseResult parsed) => parsed.GetValue(preset) is { } word ? Enum.Parse<RulePreset>(word, ignoreCase: true) : null;

    public DateOnly? Today(ParseResult parsed) => TodayOption.Of(parsed.GetValue(today));

    public string? Baseline(ParseResult parsed) => parsed.GetValue(baseline);

    public string? WriteBaseline(ParseResult parsed) => parsed.GetValue(writeBaseline);
}
