using System.CommandLine;
using System.CommandLine.Parsing;
using JourneyKit.Tool.Git;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>What the names on the command line of diff ask for: two documents, or what differs between two states of a repository.</summary>
/// <param name="Range">The two states; null for two documents.</param>
/// <param name="Names">The two documents, or the files, folders and patterns to look at.</param>
/// <param name="Fault">What is wrong with the line; null for nothing.</param>
internal sealed record DiffRequest(RevisionRange? Range, IReadOnlyList<string> Names, string? Fault = null)
{
    /// <summary>Tells it from what there is: a file that is there is a file, whatever its name looks like.</summary>
    public static DiffRequest Of(ParseResult parsed, string first, string[] others, Workspace workspace, CliHost host)
    {
        var behind = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        var ahead = behind == 0 && !parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? (int?)null : 1 + others.Length - behind;
        if (others.Take(ahead is { } count ? Math.Max(0, count - 1) : others.Length).FirstOrDefault(name => name.Length > 1 && name[0] == '-' && !workspace.IsFile(name)) is { } option)
        {
            return Wrong(UsageErrors.UnknownOption(option, parsed.CommandResult.Command));
        }

        return (ahead, others) switch
        {
            (1, _) => new DiffRequest(RevisionRange.Parse(first) ?? new RevisionRange(first, null, IsFromParting: false), others),
            (2, [var second, .. var paths]) when paths.Length > 0 => new DiffRequest(new RevisionRange(first, second, IsFromParting: false), paths),
            _ when !IsThere(first, workspace) && RevisionRange.Parse(first) is { } range => new DiffRequest(range, others),
            (_, [var second]) => new DiffRequest(null, [first, second]),
            (_, []) when !IsThere(first, workspace) && IsRevision(first, host) => new DiffRequest(new RevisionRange(first, null, IsFromParting: false), []),
            (_, []) => Wrong("`diff` needs B"),
            _ => Wrong($"`diff` has no use for `{others[1]}`"),
        };
    }

    private static DiffRequest Wrong(string fault) => new(null, [], fault);

    private static bool IsThere(string name, Workspace workspace) => InputFile.MeansStandardInput(name) || Path.Exists(workspace.Full(name));

    private static bool IsRevision(string name, CliHost host)
    {
        try
        {
            return host.Git.Here(host).IsCommit(name);
        }
        catch (Refusal)
        {
            // Without a repository it can only be the name of a file.
            return false;
        }
    }
}
