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

        foreach (var message in Messages(parsed, command))
        {
            error.WriteLine($"{ToolInfo.Name}: {VisibleText.OneLine(message)}");
        }

        var name = command is RootCommand ? ToolInfo.Name : $"{ToolInfo.Name} {command.Name}";
        error.WriteLine($"See `{name} --help`.");
        return ExitCode.Failed;
    }

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

        return command is RootCommand
            ? $"there is no command `{token}`{NearName.Question(token, command.Subcommands.Select(c => c.Name))}"
            : $"`{command.Name}` has no use for `{token}`";
    }

    private static string UnknownOption(string token, Command command)
    {
        var known = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));
        return $"there is no option `{token}`{NearName.Question(token, known.Select(option => option.Name))}";
    }
}
