using System.Text;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Output.Files;

/// <summary>
/// Writes what a command is told to write to a file, as the tools of the system do: a link is followed and stays, a device
/// or pipe is written to, and a file keeps its rights, its owner and its other names.
/// </summary>
/// <param name="host">The process around the command.</param>
/// <param name="workspace">Where names lead.</param>
internal sealed class OutputFile(CliHost host, Workspace workspace)
{
    public const string StandardOutput = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether a file would be written, and not standard output, a pipe or a device.</summary>
    public bool IsFile(string given)
    {
        if (given == StandardOutput)
        {
            return false;
        }

        try
        {
            var target = OutputPath.Of(workspace.Full(given));
            return target.Descriptor is null && !IsPassing(target.Full, FileFacts.Of(target.Full));
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            throw new Refusal($"`{given}` cannot be written: {FaultText.Of(fault)}", fault) { Path = given };
        }
    }

    /// <summary>Writes a text.</summary>
    /// <param name="given">Where to, as the user calls it.</param>
    /// <param name="text">What.</param>
    /// <param name="sort">What sort of file it is to be.</param>
    /// <returns>Whether there is a file now; else the text went to standard output, or through a pipe or device.</returns>
    /// <exception cref="Refusal">It cannot be written there, or something else would be lost.</exception>
    public bool Write(string given, string text, OutputSort sort) => Write(given, Utf8.GetBytes(text), sort);

    /// <summary>Writes a text, or what only a file can hold.</summary>
    /// <param name="given">Where to, as the user calls it.</param>
    /// <param name="content">What; text in UTF-8.</param>
    /// <param name="sort">What sort of file it is to be.</param>
    /// <returns>Whether there is a file now; else the text went to standard output, or through a pipe or device.</returns>
    /// <exception cref="Refusal">It cannot be written there, or something else would be lost.</exception>
    public bool Write(string given, ReadOnlyMemory<byte> content, OutputSort sort)
    {
        if (given == StandardOutput)
        {
            host.Output.Write(TextOf(given, content));
            return false;
        }

        try
        {
            var target = OutputPath.Of(workspace.Full(given));
            if (target.Descriptor is 1 or 2)
            {
                (target.Descriptor == 1 ? host.Output : host.Error).Write(TextOf(given, content));
                return false;
            }

            var facts = FileFacts.Of(target.Full);
            if (IsPassing(target.Full, facts) || target.Descriptor is not null)
            {
                Send(target.Full, content.Span);
                return false;
            }

            Refuse(given, target.Full, sort);
            FileReplacement.Write(target.Full, content.ToArray(), facts);
            return true;
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            throw new Refusal($"`{given}` cannot be written: {FaultText.Of(fault)}", fault);
        }
    }

    /// <summary>Refuses a place where something else would be lost, before anything is written.</summary>
    /// <param name="given">The place, as the user calls it.</param>
    /// <param name="sort">What sort of file it is to be.</param>
    /// <exception cref="Refusal">It is such a place.</exception>
    public void Refuse(string given, OutputSort sort)
    {
        if (IsFile(given))
        {
            Refuse(given, OutputPath.Of(workspace.Full(given)).Full, sort);
        }
    }

    /// <summary>Refuses a file that is there, for outputs that people go on to edit.</summary>
    /// <param name="given">The file, as the user calls it.</param>
    /// <exception cref="Refusal">There is such a file, or link.</exception>
    public void RefuseExisting(string given)
    {
        if (IsFile(given) && Path.Exists(OutputPath.Of(workspace.Full(given)).Full))
        {
            throw new Refusal($"`{given}` is there already; choose another name, or give --force to lose what it holds") { Path = given };
        }
    }

    private static void Refuse(string given, string full, OutputSort sort)
    {
        if (Path.EndsInDirectorySeparator(given) || Directory.Exists(full))
        {
            throw new Refusal($"`{given}` cannot be written: it is a folder");
        }

        sort.Refuse(given, full);
    }

    private static string TextOf(string given, ReadOnlyMemory<byte> content)
        => System.Text.Unicode.Utf8.IsValid(content.Span) ? Utf8.GetString(content.Span) : throw new Refusal($"`{given}` takes text, and this is none; give the name of a file");

    private static bool IsPassing(string path, FileFacts? facts) => facts?.Kind is FileKind.Device or FileKind.Pipe || IsDeviceName(path);

    // Where the system does not tell what a file is, its folder does.
    private static bool IsDeviceName(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static void Send(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        stream.Write(bytes);
    }
}
