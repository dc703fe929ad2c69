using System.Text;

namespace JourneyKit.Tool.Output;

/// <summary>Writes a file whole or not at all: beside it first, then by renaming.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="given">What the user calls that.</param>
    /// <param name="text">What.</param>
    /// <exception cref="Refusal">It cannot be written there.</exception>
    public static void Write(string path, string given, string text)
    {
        try
        {
            var target = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            if (Directory.Exists(target))
            {
                throw new Refusal($"`{given}` cannot be written: it is a folder");
            }

            if (!Directory.Exists(Path.GetDirectoryName(target)))
            {
                throw new Refusal($"`{given}` cannot be written: its folder does not exist");
            }

            if (IsDevice(target))
            {
                File.WriteAllText(target, text, Utf8);
            }
            else
            {
                Replace(target, text);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new Refusal($"`{given}` cannot be written: {fault.Message.TrimEnd('.')}", fault);
        }
    }

    private static void Replace(string target, string text)
    {
        var temporary = Path.Join(Path.GetDirectoryName(target), $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllText(temporary, text, Utf8);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // A device is written to; a file renamed onto its name would take its place.
    private static bool IsDevice(string target) => !OperatingSystem.IsWindows() && target.StartsWith("/dev/", StringComparison.Ordinal);
}
