using System.CommandLine;
using JourneyKit.Tool.Inputs;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Commands;

/// <summary>The options that say which configuration holds for a command other than check.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string?> config;
    private readonly Option<bool> noConfig = new("--no-config") { Description = "Heed no configuration." };

    public ConfigurationOptions(Command command, string description = "The configuration whose checks count, too. Default: the nearest .journeykit.yaml above the current directory.")
    {
        config = new("--config") { Description = description, HelpName = "FILE" };
        command.Add(config);
        command.Add(noConfig);
        command.Validators.Add(result =>
        {
            if (result.GetResult(config) is not null && result.GetResult(noConfig) is { Implicit: false })
            {
                result.AddError("`--config` and `--no-config` contradict each other");
            }
        });
    }

    /// <summary>How the configuration has one map checked.</summary>
    /// <exception cref="Refusal">It is not there, or has errors.</exception>
    public ValidationOptions OptionsFor(ParseResult parsed, Workspace workspace, string fullPath)
    {
        var configurations = new Configurations(workspace, parsed.GetValue(config), parsed.GetValue(noConfig));
        var options = configurations.For(fullPath).OptionsFor(fullPath, today: null, preset: null);
        BrokenInput.Refuse(configurations.Faults);
        return options;
    }

    /// <summary>The configuration, with what is wrong with it.</summary>
    public (FoundConfiguration Found, Configurations Read, Workspace Workspace) Find(ParseResult parsed, CliHost host)
    {
        var workspace = new Workspace(host.CurrentDirectory, null, null);
        var configurations = new Configurations(workspace, parsed.GetValue(config), parsed.GetValue(noConfig) || (host.CurrentDirectory is null && parsed.GetValue(config) is null));
        return (configurations.For(Path.Combine(host.CurrentDirectory ?? "/", "any")), configurations, workspace);
    }
}
