using System.Text;
using Microsoft.Win32.SafeHandles;

namespace JourneyKit.Tool;

/// <summary>What is left to say where the tool itself cannot start.</summary>
internal static class StartFault
{
    private const nint StandardError = 2;

    public static int Report(Exception fault)
    {
        try
        {
            // The console would have to open more files.
            using var error = new FileStream(new SafeFileHandle(StandardError, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            error.Write(Encoding.UTF8.GetBytes($"{ToolInfo.Name}: this cannot be done: {Reason(fault)}\n"));
        }
        catch (Exception unheard) when (unheard is IOException or UnauthorizedAccessException or TypeInitializationException)
        {
            // Nothing can be said; the exit code still says it.
        }

        return ExitCode.Failed;
    }

    private static string Reason(Exception fault)
        => fault is FileNotFoundException or FileLoadException ? "its files cannot be opened; perhaps too many files are open" : FaultText.Of(fault);
}
