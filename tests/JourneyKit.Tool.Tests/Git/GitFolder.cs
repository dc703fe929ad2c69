using System.Diagnostics;
using JourneyKit.Tool.Output.Companions;

namespace JourneyKit.Tool.Tests.Git;

/// <summary>A repository of its own for one test, apart from whatever git knows of the user and the machine.</summary>
internal sealed class GitFolder : IDisposable
{
    private static readonly CliHost Here = CliHost.OfProcess();

    public GitFolder()
    {
        Assert.SkipWhen(ProgramPath.Find(Here, "git") is null, "git is not installed.");
        Folder.Variables["PATH"] = Environment.GetEnvironmentVariable("PATH")!;
        Folder.Variables["HOME"] = Folder.Full("home");
        Folder.Variables["GIT_CONFIG_GLOBAL"] = Folder.Full("home/.gitconfig");
        Folder.Variables["GIT_CONFIG_NOSYSTEM"] = "1";
        Folder.Variables["GIT_PAGER"] = "cat";
        foreach (var name in new[] { "AUTHOR", "COMMITTER" })
        {
            Folder.Variables[$"GIT_{name}_NAME"] = "Dana Field";
            Folder.Variables[$"GIT_{name}_EMAIL"] = "dana@example.org";
            Folder.Variables[$"GIT_{name}_DATE"] = "2026-03-02T10:00:00+01:00";
        }

        Folder.Write("home/.gitconfig", "[protocol \"file\"]\n\tallow = always\n");
        Git("init", "-q", "-b", "main", "work");
        Folder.CurrentFolder = "work";
    }

    /// <summary>The folder around the repository, which is called <c>work</c>.</summary>
    public TestFolder Folder { get; } = new();

    public string Top => Folder.Full("work");

    /// <summary>Writes a file of the repository.</summary>
    public GitFolder Write(string path, string text)
    {
        Folder.Write("work/" + path, text);
        return this;
    }

    public string Read(string path) => Folder.Read("work/" + path);

    /// <summary>Commits everything, and gives the short id.</summary>
    public string Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
        return Git("rev-parse", "--short", "HEAD").Trim();
    }

    /// <summary>Runs the command in the current folder.</summary>
    public ToolRun Run(params string[] args) => Folder.Run(args);

    /// <summary>Runs git in the current folder, which must do what it is asked; gives what it writes.</summary>
    public string Git(params string[] args)
    {
        var (exitCode, output, error) = TryGit(args);
        Assert.True(exitCode == 0, $"git {string.Join(' ', args)}: {error}");
        return output;
    }

    /// <summary>Runs git in the current folder.</summary>
    public ToolRun TryGit(params string[] args)
    {
        var start = new ProcessStartInfo("git", args) { UseShellExecute = false, WorkingDirectory = Folder.Full(Folder.CurrentFolder), RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment.Clear();
        foreach (var (name, value) in Folder.Variables)
        {
            start.Environment[name] = value;
        }

        foreach (var name in new[] { "DOTNET_ROOT", "DOTNET_HOST_PATH", "SystemRoot", "TEMP", "TMP" })
        {
            start.Environment[name] = Environment.GetEnvironmentVariable(name);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        // Git makes its objects read-only, which Windows does not delete.
        if (OperatingSystem.IsWindows())
        {
            foreach (var file in new DirectoryInfo(Folder.Path).EnumerateFiles("*", SearchOption.AllDirectories))
            {
                file.Attributes = FileAttributes.Normal;
            }
        }

        Folder.Dispose();
    }
}
