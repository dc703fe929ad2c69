using System.Text;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Tests.Output;

public sealed class FileChangesTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_files_are_written()
    {
        folder.Write("a", "1").Write("b", "2").Write("c", "3");
        FileChanges.Write([Change("a", "1", "one"), Change("b", "2", "2"), Change("c", "3", "three")]);
        Assert.Equal(("one", "2", "three", "a b c"), (folder.Read("a"), folder.Read("b"), folder.Read("c"), folder.Names));
    }

    [Fact]
    public void Where_one_file_was_changed_meanwhile_none_is_written()
    {
        folder.Write("a", "1").Write("b", "somebody's");
        Refused("`b` was changed since it was read, and is left as it is; try again", Change("a", "1", "one"), Change("b", "2", "two"));
        Assert.Equal(("1", "somebody's", "a b"), (folder.Read("a"), folder.Read("b"), folder.Names));
    }

    [Fact]
    public void Where_one_file_is_gone_none_is_written()
    {
        folder.Write("a", "1");
        Refused("`b` cannot be written: there is no such file", Change("a", "1", "one"), Change("b", "2", "two"));
        Assert.Equal(("1", "a"), (folder.Read("a"), folder.Names));
    }

    [Fact]
    public void Where_one_file_may_not_be_written_none_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Everything may be written.");
        folder.Write("a", "1").Write("b", "2");
        File.SetUnixFileMode(folder.Full("b"), UnixFileMode.UserRead);
        Refused("`b` cannot be written: access is denied", Change("a", "1", "one"), Change("b", "2", "two"));
        Assert.Equal(("1", "2", "a b"), (folder.Read("a"), folder.Read("b"), folder.Names));
    }

    [Fact]
    public void A_link_stays_a_link_and_rights_stay()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links and rights of Unix.");
        folder.Write("a", "1");
        File.SetUnixFileMode(folder.Full("a"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(folder.Full("b"), "a");
        FileChanges.Write([Change("b", "1", "one")]);
        Assert.Equal(("one", "a"), (folder.Read("a"), new FileInfo(folder.Full("b")).LinkTarget));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Full("a")));
    }

    private FileChange Change(string name, string before, string after) => new(name, folder.Full(name), Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));

    private static void Refused(string message, params FileChange[] changes) => Assert.Equal(message, Assert.Throws<Refusal>(() => FileChanges.Write(changes)).Message);
}
