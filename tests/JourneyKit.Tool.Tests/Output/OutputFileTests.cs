using JourneyKit.Tool.Output;

namespace JourneyKit.Tool.Tests.Output;

public sealed class OutputFileTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_is_written_without_byte_order_mark_and_without_remains()
    {
        OutputFile.Write(folder.Full("a.json"), "a.json", "ü\n");
        Assert.Equal([0xC3, 0xBC, (byte)'\n'], File.ReadAllBytes(folder.Full("a.json")));
        Assert.Equal("a.json", folder.Names);
    }

    [Fact]
    public void A_link_stays_a_link_and_rights_stay_as_they_are()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links need a right there.");
            return;
        }

        folder.Write("a.json", "old");
        File.SetUnixFileMode(folder.Full("a.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(folder.Full("b.json"), "a.json");
        OutputFile.Write(folder.Full("b.json"), "b.json", "new");
        Assert.Equal("new", folder.Read("a.json"));
        Assert.Equal("a.json", new FileInfo(folder.Full("b.json")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Full("a.json")));
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no device files there.");
        OutputFile.Write("/dev/null", "/dev/null", "text");
        Assert.Empty(File.ReadAllText("/dev/null"));
    }
}
