using System.CommandLine;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>The options that say which configuration holds for a command that is about rules, not about files.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string?> config = new("--config") { Description = "The configuration whose checks count, too. Default: the nearest .journeykit.yaml above the current directory.", HelpName = "FILE" };
    private readonly Option<bool> noConfig = new("--no-config") { Description = "Heed no configuration." };

    public ConfigurationOptions(Command command)
    {
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

    /// <summary>The configuration, with what is wrong with it.</summary>
    public (FoundConfiguration Found, Configurations Read, Workspace Workspace) Find(ParseResult parsed, CliHost host)
    {
        var workspace = new Workspace(host.CurrentDirectory, null, null);
        var configurations = new Configurations(workspace, parsed.GetValue(config), parsed.GetValue(noConfig) || (host.CurrentDirectory is null && parsed.GetValue(config) is null));
        return (configurations.For(Path.Combine(host.CurrentDirectory ?? "/", "any")), configurations, workspace);
    }
}
