using System.CommandLine;
using System.CommandLine.Parsing;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Options that several commands have. Each command gets its own, since an option knows its parents.</summary>
internal static class CommonOptions
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";

    public const string FormatName = "--format";

    private const string QuietName = "--quiet";

    /// <summary>Whether a command line asks for JSON, whatever the command.</summary>
    public static bool IsJson(ParseResult parsed) => parsed.GetResult(FormatName) is OptionResult { Errors: var errors } result && !errors.Any() && result.GetValueOrDefault<string>() == Json;

    /// <summary>Whether a command line asks for nothing to be printed, whatever the command.</summary>
    public static bool IsQuiet(ParseResult parsed) => parsed.GetResult(QuietName) is OptionResult result && result.GetValueOrDefault<bool>();

    public static Option<bool> Quiet(string description) => new(QuietName, "-q") { Description = description };

    /// <summary>What to print.</summary>
    /// <param name="hasMarkdown">Whether it can be handed on as Markdown, too.</param>
    public static Option<string> Format(bool hasMarkdown = false)
    {
        var option = new Option<string>(FormatName)
        {
            Description = hasMarkdown ? "What to print: text for people, markdown to hand on, json for machines." : "What to print: text for people, json for machines.",
            DefaultValueFactory = _ => Text,
        };
        option.TakeOneOf(hasMarkdown ? [Text, Markdown, Json] : [Text, Json]);
        return option;
    }

    /// <summary>The format that a command line asks for.</summary>
    public static ReportFormat FormatOf(ParseResult parsed, Option<string> format) => parsed.GetValue(format) switch
    {
        Json => ReportFormat.Json,
        Markdown => ReportFormat.Markdown,
        _ => ReportFormat.Text,
    };

    public static Option<string?> Root() => new("--root")
    {
        Description = "The folder that no include, extends or baseline path may leave. Default: the current directory where the file lies below it, else the file's own folder.",
        HelpName = "DIR",
    };

    public static Option<string?> StandardInputName() => new("--stdin-filename")
    {
        Description = $"What to call the document that is read from standard input (`{InputFile.StandardInput}`): for messages, for its notation, and for the paths in it.",
        HelpName = "NAME",
    };

    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "The file to write; standard output where it is missing or `-`.",
        HelpName = "OUT",
    };

    public static Option<bool> Diff() => new("--diff") { Description = "Write nothing; print what would change as a patch that git apply takes." };

    public static Option<bool> Replace(string output) => new("--replace")
    {
        Description = $"Let {output} be the file that was read: it is written over, and what only its text has is lost, such as comments. Without this option nothing that is read is written over.",
    };

    /// <summary>A name for standard input that is not read is a mistake worth a word.</summary>
    public static void RequireStandardInput(this Command command, Option<string?> inputName, params Argument[] inputs)
        => command.Validators.Add(result =>
        {
            if (result.GetResult(inputName) is { Tokens.Count: > 0 } && !inputs.Any(input => result.GetResult(input)?.Tokens.Any(token => InputFile.MeansStandardInput(token.Value)) == true))
            {
                result.AddError($"`--stdin-filename` names what is read from standard input, and nothing is; give `{InputFile.StandardInput}` as the file");
            }
        });

    /// <summary>What has one form only refuses another, instead of printing what nobody asked for.</summary>
    public static void RefuseFormatWith(this Command command, Option option, Option<string> format, string prints)
        => command.Validators.Add(result =>
        {
            if (result.GetResult(option) is { Implicit: false } && result.GetResult(format) is { Implicit: false })
            {
                result.AddError($"`{option.Name}` prints {prints}: leave `{FormatName}` out");
            }
        });
}
