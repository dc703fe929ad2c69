using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace JourneyKit.Tool.Output.Companions;

/// <summary>
/// Another program of JourneyKit that this command calls: what needs more than the command itself, such as native code or
/// a web server, stands in a package of its own.
/// </summary>
/// <param name="FileName">The program to start.</param>
/// <param name="First">The arguments that come before all others.</param>
internal sealed record Companion(string FileName, IReadOnlyList<string> First)
{
    /// <summary>Finds a companion: beside this command, on the PATH, or in the manifest of tools above the current folder.</summary>
    /// <param name="host">The process around the command.</param>
    /// <param name="name">What comes after <c>journey-</c>.</param>
    /// <param name="package">The package that it comes in.</param>
    /// <exception cref="Refusal">It is not installed.</exception>
    public static Companion Find(CliHost host, string name, string package)
    {
        var command = $"{ToolInfo.Name}-{name}";
        return Beside(command) ?? OnPath(host, command) ?? InManifest(host, command)
            ?? throw new Refusal($"this needs `{command}`, which is not installed; `dotnet tool install --global {package} --prerelease` installs it");
    }

    /// <summary>Runs it with the input, output and error of this command.</summary>
    /// <param name="host">The process around the command.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>Its exit code.</returns>
    /// <exception cref="Refusal">It cannot be started.</exception>
    public int Run(CliHost host, IReadOnlyList<string> arguments)
    {
        using var process = Start(new ProcessStartInfo(FileName, [.. First, .. arguments]) { UseShellExecute = false, WorkingDirectory = host.CurrentDirectory ?? "" });

        // A terminal interrupts both programs, and this one waits for the other; who ends this one alone means both.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, static context => context.Cancel = true);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, process));
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs it with a request on its standard input.</summary>
    /// <param name="host">The process around the command.</param>
    /// <param name="request">The request.</param>
    /// <returns>What it writes to standard output.</returns>
    /// <exception cref="Refusal">It cannot be started, or says what is wrong.</exception>
    public byte[] Ask(CliHost host, ReadOnlyMemory<byte> request)
    {
        using var process = Start(new ProcessStartInfo(FileName, First) { UseShellExecute = false, WorkingDirectory = host.CurrentDirectory ?? "", RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 });
        var errors = process.StandardError.ReadToEndAsync();
        var writing = WriteAsync(process, request);
        using var answer = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(answer);
        process.WaitForExit();
        writing.GetAwaiter().GetResult();
        var error = errors.GetAwaiter().GetResult().Split('\n', 2)[0].Trim();
        return process.ExitCode == 0 ? answer.ToArray() : throw new Refusal(error.Length == 0 ? $"`{FileName}` ended with {process.ExitCode} and did not say why" : error.TrimEnd('.'));
    }

    // A program that ends before it has read everything says why on its standard error.
    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> request)
    {
        try
        {
            await using var input = process.StandardInput.BaseStream;
            await input.WriteAsync(request).ConfigureAwait(false);
        }
        catch (IOException)
        {
        }
    }

    private static void End(PosixSignalContext context, Process process)
    {
        context.Cancel = true;
        process.Kill();
    }

    private Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
        {
            throw new Refusal($"`{FileName}` cannot be started: {fault.Message.TrimEnd('.')}", fault);
        }
    }

    private static Companion? Beside(string command)
    {
        string?[] folders = [Path.GetDirectoryName(Environment.ProcessPath), AppContext.BaseDirectory];
        return folders.OfType<string>().Select(folder => In(folder, command)).FirstOrDefault(found => found is not null)
            ?? (File.Exists(Path.Join(AppContext.BaseDirectory, command + ".dll")) ? new Companion("dotnet", [Path.Join(AppContext.BaseDirectory, command + ".dll")]) : null);
    }

    private static Companion? OnPath(CliHost host, string command) => ProgramPath.Find(host, command) is { } program ? new Companion(program, []) : null;

    private static Companion? In(string folder, string command) => ProgramPath.In(folder, command) is { } program ? new Companion(program, []) : null;

    // What the manifest names runs only where somebody has restored it.
    private static Companion? InManifest(CliHost host, string command)
    {
        for (var folder = host.CurrentDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (ToolManifest.Has(folder, command) is { } has)
            {
                return has ? new Companion("dotnet", ["tool", "run", command, "--"]) : null;
            }
        }

        return null;
    }
}
