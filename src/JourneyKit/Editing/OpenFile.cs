using JourneyKit.Diagnostics;
using JourneyKit.Formats;

namespace JourneyKit.Editing;

/// <summary>A file that is edited: what it held, and what it holds now.</summary>
internal sealed class OpenFile
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly bool hasMark;

    private OpenFile(string name, ReadOnlyMemory<byte> before, EditSession session)
    {
        (Name, Before, Session) = (name, before, session);
        hasMark = before.Span.StartsWith(Mark);
    }

    /// <summary>Its path below the root.</summary>
    public string Name { get; }

    /// <summary>The bytes as they were read.</summary>
    public ReadOnlyMemory<byte> Before { get; }

    public EditSession Session { get; }

    /// <summary>The bytes as they would be.</summary>
    public ReadOnlyMemory<byte> After => hasMark ? (byte[])[.. Mark, .. Session.Text.Span] : Session.Text;

    /// <summary>Opens a file; null where it cannot be read without fault, which is then reported.</summary>
    /// <param name="name">Its path below the root.</param>
    /// <param name="display">What it is called in messages.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="limits">How much is taken.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    public static OpenFile? Open(string name, string display, ReadOnlyMemory<byte> bytes, ReadLimits limits, DiagnosticBag diagnostics)
        => EditSession.Open(display, bytes, JourneyFormats.FromPath(name), limits, diagnostics) is { } session ? new OpenFile(name, bytes, session) : null;
}
