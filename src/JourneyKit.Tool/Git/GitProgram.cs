using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using JourneyKit.Tool.Output.Companions;

namespace JourneyKit.Tool.Git;

/// <summary>Starts git. Arguments never go through a shell, and what git itself has set for a program that it calls, such as <c>GIT_DIR</c>, holds.</summary>
internal sealed class GitProgram(CliHost host)
{
    // Git sets them for what it calls; they would change what paths mean here.
    private static readonly string[] PathspecVariables = ["GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"];

    private readonly string program = ProgramPath.Find(host, "git") ?? throw new Refusal("this needs git, which is not on the PATH; install it from https://git-scm.com");

    /// <summary>Runs git to its end.</summary>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">What it reads from standard input.</param>
    public GitResult Run(string folder, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input = default)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var writing = WriteAsync(process, input);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.GetAwaiter().GetResult();
        return new GitResult(process.ExitCode, output.GetBuffer().AsMemory(0, (int)output.Length), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts git, to talk with it.</summary>
    public Process Start(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (host.ChildVariables is { } variables)
        {
            start.Environment.Clear();
            foreach (var (name, value) in variables)
            {
                start.Environment[name] = value;
            }
        }

        // What git says is told apart by its English words, and what only looks must not wait for a lock.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        foreach (var name in PathspecVariables)
        {
            start.Environment.Remove(name);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Exception fault) when (fault is Win32Exception or IOException or InvalidOperationException)
        {
            throw new Refusal($"git cannot be started: {fault.Message.TrimEnd('.')}", fault);
        }
    }

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            await using var stream = process.StandardInput.BaseStream;
            await stream.WriteAsync(input).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code tells why.
        }
    }
}
