using System.Diagnostics;

namespace JourneyKit.Tests.Merging;

/// <summary>What git makes of three versions of a file, line by line.</summary>
internal sealed class GitMergeFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("merge").FullName;

    /// <summary>The text, and whether git found no conflict.</summary>
    public (string Text, bool IsClean) Merge(MergeTriple triple)
    {
        File.WriteAllText(PathOf("base"), triple.Before);
        File.WriteAllText(PathOf("ours"), triple.Ours);
        File.WriteAllText(PathOf("theirs"), triple.Theirs);
        using var git = Process.Start(new ProcessStartInfo("git", ["merge-file", "-p", "-q", PathOf("ours"), PathOf("base"), PathOf("theirs")]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (text, git.ExitCode == 0);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string name) => Path.Combine(folder, name);
}
