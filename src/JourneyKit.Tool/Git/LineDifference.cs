namespace JourneyKit.Tool.Git;

/// <summary>What differs between two files line by line, as git says it, for what cannot be compared by meaning.</summary>
internal static class LineDifference
{
    /// <summary>The lines, each with its line break.</summary>
    public static string Of(GitProgram git, string folder, DriverSide before, DriverSide after, bool isColored)
    {
        var run = git.Run(folder, ["-c", "core.attributesFile=", "diff", "--no-index", "--no-ext-diff", "--no-textconv", isColored ? "--color=always" : "--color=never", "--", before.File, after.File]);

        // The head names files that are gone when it is read.
        var lines = run.Text.Split('\n');
        var first = Array.FindIndex(lines, line => line.Contains("@@ ", StringComparison.Ordinal) || line.StartsWith("Binary files", StringComparison.Ordinal));
        return first < 0 ? ""
            : lines[first].StartsWith("Binary files", StringComparison.Ordinal) ? "binary files differ\n"
            : string.Join('\n', [$"--- {NameOf("a/", before)}", $"+++ {NameOf("b/", after)}", .. lines[first..]]) + "\n";
    }

    private static string NameOf(string prefix, DriverSide side) => side.IsAbsent ? "/dev/null" : prefix + side.Path;
}
