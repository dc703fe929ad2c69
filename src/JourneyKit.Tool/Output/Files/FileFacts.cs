using System.Runtime.InteropServices;
using System.Text;

namespace JourneyKit.Tool.Output.Files;

/// <summary>What a file is to the system, links followed.</summary>
/// <param name="Kind">What sort of file it is.</param>
/// <param name="Links">How many names it has.</param>
/// <param name="Owner">User and group.</param>
/// <param name="Identity">Device and number: two names with the same one are one file.</param>
internal sealed record FileFacts(FileKind Kind, long Links, (uint User, uint Group) Owner, (uint Major, uint Minor, ulong Number) Identity)
{
    private const int CurrentFolder = -100;
    private const int TheDescriptorItself = 0x1000;
    private const uint BasicFacts = 0x7FF;
    private const int Length = 256;

    /// <summary>Asks the system; null where there is no such file, or the system cannot say.</summary>
    public static FileFacts? Of(string path) => Of(CurrentFolder, path, flags: 0);

    /// <summary>As <see cref="Of(string)"/>, of an open file by its number.</summary>
    public static FileFacts? OfDescriptor(int descriptor) => Of(descriptor, "", TheDescriptorItself);

    private static FileFacts? Of(int folder, string path, int flags)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        // .NET tells neither the number of names nor the owner. This structure is the same on every Linux.
        var facts = new byte[Length];
        try
        {
            return Statx(folder, Encoding.UTF8.GetBytes(path + '\0'), flags, BasicFacts, facts) == 0 ? Of(facts) : null;
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    private static FileFacts Of(ReadOnlySpan<byte> facts)
        => new(KindOf(BitConverter.ToUInt16(facts[28..])), Number(facts, 16), (Number(facts, 20), Number(facts, 24)), (Number(facts, 136), Number(facts, 140), BitConverter.ToUInt64(facts[32..])));

    private static uint Number(ReadOnlySpan<byte> facts, int at) => BitConverter.ToUInt32(facts[at..]);

    private static FileKind KindOf(ushort mode) => (mode & 0xF000) switch
    {
        0x8000 => FileKind.Regular,
        0x4000 => FileKind.Folder,
        0x1000 => FileKind.Pipe,
        _ => FileKind.Device,
    };

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] facts);
}
