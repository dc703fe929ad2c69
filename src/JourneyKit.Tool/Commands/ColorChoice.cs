using System.CommandLine;
using System.CommandLine.Parsing;

namespace JourneyKit.Tool.Commands;

/// <summary>Whether text is coloured: what the command line says, then the environment, then the terminal.</summary>
internal static class ColorChoice
{
    private const string Name = "--color";
    private const string Auto = "auto";
    private const string Always = "always";
    private const string Never = "never";

    public static Option<string> Option()
    {
        var option = new Option<string>(Name)
        {
            Description = "Colour in text: on terminals, always or never. NO_COLOR and FORCE_COLOR are heeded.",
            DefaultValueFactory = _ => Auto,
            Recursive = true,
        };
        option.TakeOneOf([Auto, Always, Never]);
        return option;
    }

    /// <summary>Whether errors are coloured, whatever the command.</summary>
    public static bool IsOn(ParseResult parsed, CliHost host) => IsOn((parsed.GetResult(Name) as OptionResult)?.GetValueOrDefault<string>(), host, host.IsErrorTerminal);

    public static bool IsOn(string? choice, CliHost host, bool isTerminal) => choice switch
    {
        Always => true,
        Never => false,
        _ when host.Has("NO_COLOR") => false,
        _ when host.Has("FORCE_COLOR") => true,
        _ => isTerminal && host.Variable("TERM") != "dumb",
    };
}
