using JourneyKit.Reports.Text;
using JourneyKit.Tool.Commands;

namespace JourneyKit.Tool.Git;

/// <summary>Whether an answer that git shows is coloured: as git's own answers are.</summary>
internal static class GitColor
{
    /// <summary>Whether it is. Git pages its output: a pipe can lead to a terminal.</summary>
    public static bool IsOn(CliHost host, string? choice)
        => ColorChoice.IsOn(choice, host, host.IsOutputTerminal || (host.Has("GIT_PAGER_IN_USE") && host.Git.Here(host).Run("config", "--get-colorbool", "color.diff", "true").IsDone));

    /// <summary>Standard output, coloured or not.</summary>
    public static Pen Pen(CliHost host, bool isColored) => new(host.Output, isColored, TextWidth.Of(host, host.IsOutputTerminal));
}
