using System.Diagnostics;

namespace JourneyKit.Tool.Tests.Output;

/// <summary>How a file is written, shown with the command that needs no input.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_is_written_without_byte_order_mark_and_without_remains()
    {
        Assert.Equal(new ToolRun(0, "", ""), Write("a.json"));
        Assert.Equal((byte)'{', File.ReadAllBytes(folder.Full("a.json"))[0]);
        Assert.Equal("a.json", folder.Names);
    }

    [Fact]
    public void An_earlier_output_is_replaced_and_its_rights_stay()
    {
        SkipOnWindows();
        folder.Write("a.json", "");
        File.SetUnixFileMode(folder.Full("a.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(0, Write("a.json").ExitCode);
        Assert.Equal(0, Write("a.json").ExitCode);
        Assert.Equal(folder.Run("schema").Output, folder.Read("a.json"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Full("a.json")));
        Assert.Equal("a.json", folder.Names);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        SkipOnWindows();
        folder.Write("a.json", "");
        File.CreateSymbolicLink(folder.Full("b.json"), "a.json");
        File.CreateSymbolicLink(folder.Full("c.json"), "b.json");
        Assert.Equal(0, Write("c.json").ExitCode);
        Assert.Equal(folder.Run("schema").Output, folder.Read("a.json"));
        Assert.Equal("a.json", new FileInfo(folder.Full("b.json")).LinkTarget);
        Assert.Equal("b.json", new FileInfo(folder.Full("c.json")).LinkTarget);
    }

    [Fact]
    public void A_link_to_nothing_makes_what_it_names()
    {
        SkipOnWindows();
        File.CreateSymbolicLink(folder.Full("b.json"), "a.json");
        Assert.Equal(0, Write("b.json").ExitCode);
        Assert.Equal(folder.Run("schema").Output, folder.Read("a.json"));
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        SkipOnWindows();
        File.CreateSymbolicLink(folder.Full("a.json"), "b.json");
        File.CreateSymbolicLink(folder.Full("b.json"), "a.json");
        Assert.Equal(new ToolRun(2, "", "journey: `a.json` cannot be written: its links lead in a circle\n"), Write("a.json"));
    }

    [Fact]
    public void All_names_of_a_file_show_what_was_written_to_one()
    {
        SkipWithout("ln");
        folder.Write("a.json", "");
        Call("ln", folder.Full("a.json"), folder.Full("b.json"));
        Assert.Equal(0, Write("b.json").ExitCode);
        Assert.Equal(folder.Run("schema").Output, folder.Read("a.json"));
        folder.Run("schema", "-o", "a.json");
        Assert.Equal(folder.Read("a.json"), folder.Read("b.json"));
        Assert.Equal("a.json b.json", folder.Names);
    }

    [Fact]
    public async Task A_pipe_is_written_to_and_stays_a_pipe()
    {
        SkipWithout("mkfifo");
        Call("mkfifo", folder.Full("pipe"));
        var read = Task.Run(() => File.ReadAllText(folder.Full("pipe")), TestContext.Current.CancellationToken);
        Assert.Equal(0, Write("pipe").ExitCode);
        Assert.Equal(folder.Run("schema").Output, await read);
        Assert.Equal("pipe", folder.Names);
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/dev/full", "journey: `/dev/full` cannot be written: no space left on device\n")]
    public void A_device_is_written_to_and_not_replaced(string device, string error = "")
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(device), "There is no such device here.");
        Assert.Equal(new ToolRun(error.Length == 0 ? 0 : 2, "", error), Write(device));
        Assert.Empty(File.ReadAllBytes("/dev/null"));
    }

    [Fact]
    public void The_name_of_standard_output_means_standard_output()
    {
        Assert.SkipWhen(new FileInfo("/dev/stdout").LinkTarget is null, "The system has no such name.");
        Assert.Equal(folder.Run("schema"), Write("/dev/stdout"));
        Assert.Equal(folder.Run("schema"), Write("-"));
    }

    [Fact]
    public void A_name_may_be_as_long_as_the_system_lets_it_be()
    {
        var name = new string('x', 250) + ".json";
        Assert.Equal(0, Write(name).ExitCode);
        Assert.Equal(0, Write(name).ExitCode);
        Assert.Equal(name, folder.Names);
        Assert.Equal(new ToolRun(2, "", $"journey: `x{name}` cannot be written: its name is too long\n"), Write("x" + name));
        Assert.Equal(name, folder.Names);
    }

    [Theory]
    [InlineData("gone/a.json", "`gone/a.json` cannot be written: its folder does not exist")]
    [InlineData("folder", "`folder` cannot be written: it is a folder")]
    [InlineData("new/", "`new/` cannot be written: it is a folder")]
    [InlineData("", "a path is empty")]
    public void A_place_that_cannot_be_written_is_named(string path, string error)
    {
        folder.Write("folder/x", "");
        Assert.Equal(new ToolRun(2, "", $"journey: {error}\n"), Write(path));
        Assert.Equal("folder", folder.Names);
    }

    private ToolRun Write(string path) => folder.Run("schema", "-o", path);

    private static void SkipOnWindows() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The system has other links, rights and devices.");

    private static void SkipWithout(string tool) => Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists($"/usr/bin/{tool}"), $"It takes {tool}.");

    private static void Call(string tool, params string[] args)
    {
        using var process = Process.Start(tool, args);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
