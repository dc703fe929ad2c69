using System.CommandLine;
using System.CommandLine.Parsing;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Commands;

/// <summary>Says what is wrong with a command line, and where help is.</summary>
internal static class UsageErrors
{
    public static int Report(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.Tokens.Count == 0)
        {
            command.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = error, Error = error });
            return ExitCode.Failed;
        }

        return Report(command, Messages(parsed, command), error);
    }

    /// <summary>Says what is wrong with a command line, where only the command itself can tell.</summary>
    public static int Report(Command command, string message, TextWriter error) => Report(command, [message], error);

    private static int Report(Command command, IEnumerable<string> messages, TextWriter error)
    {
        foreach (var message in messages)
        {
            error.WriteLine($"{ToolInfo.Name}: {VisibleText.OneLine(message)}");
        }

        error.WriteLine($"See `{NameOf(command)} --help`.");
        return ExitCode.Failed;
    }

    private static string NameOf(Command command) => command is RootCommand ? ToolInfo.Name : $"{NameOf(command.Parents.OfType<Command>().First())} {command.Name}";

    /// <summary>For arguments that are names: a mistyped option must not become one.</summary>
    public static void RefuseOptionsAsNames(Argument argument)
        => argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(token => token.Value).Where(value => value.Length > 1 && value[0] == '-' && !File.Exists(value)))
            {
                result.AddError(UnknownOption(token, ((CommandResult)result.Parent!).Command));
            }
        });

    private static IEnumerable<string> Messages(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is [var first, ..])
        {
            return [Unmatched(first, command)];
        }

        return parsed.Errors.Select(error => error.SymbolResult switch
        {
            ArgumentResult { Tokens.Count: 0, Argument: var argument, Parent: CommandResult } => $"`{command.Name}` needs {argument.Name}",
            OptionResult { Tokens.Count: 0, Option: var option } => $"`{option.Name}` needs {option.HelpName ?? "a value"}",
            _ => error.Message,
        });
    }

    private static string Unmatched(string token, Command command)
    {
        if (token.StartsWith('-'))
        {
            return UnknownOption(token, command);
        }

        return command.Subcommands.Count > 0
            ? $"there is no command `{(command is RootCommand ? "" : command.Name + " ")}{token}`{NearName.Question(token, command.Subcommands.Select(c => c.Name))}"
            : $"`{command.Name}` has no use for `{token}`";
    }

    /// <summary>Says that there is no such option, and which one may have been meant.</summary>
    public static string UnknownOption(string token, Command command)
    {
        var known = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));
        return $"there is no option `{token}`{NearName.Question(token, known.Select(option => option.Name))}";
    }
}
