namespace JourneyKit.Tool.Tests.Commands;

public sealed class PreviewCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public PreviewCommandTests() => folder.Write("order.journey.yaml", Maps.Library);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_companion_is_said_with_how_to_install_it()
        => Assert.Equal(new ToolRun(2, "", "journey: this needs `journey-preview`, which is not installed; `dotnet tool install --global JourneyKit.Preview --prerelease` installs it\n"), folder.Run("preview", "order.journey.yaml"));

    [Fact]
    public void The_companion_on_the_path_is_called_with_what_was_asked_and_says_how_it_ended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It takes a shell.");
        Install("programs");
        folder.Variables["PATH"] = $"relative:{folder.Full("gone")}:{folder.Full("programs")}";
        Assert.Equal(7, folder.Run("preview", "order.journey.yaml", "--editor", "idea://open?file={path}", "--theme", "dark").ExitCode);
        Assert.Equal("order.journey.yaml --theme dark --editor idea://open?file={path}\n", folder.Read("called"));
    }

    [Fact]
    public void A_program_in_the_current_folder_is_not_the_companion()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It takes a shell.");
        Install(".");
        folder.Variables["PATH"] = ".::./";
        Assert.Equal(2, folder.Run("preview", "order.journey.yaml").ExitCode);
        Assert.False(folder.Has("called"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"tools": {"other": {"commands": ["other"]}}}""")]
    public void A_manifest_that_does_not_name_the_companion_does_not_help(string manifest)
    {
        folder.Write(".config/dotnet-tools.json", manifest);
        Assert.Contains("is not installed", folder.Run("preview", "order.journey.yaml").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`gone.journey.yaml`: there is no such file or folder", "gone.journey.yaml")]
    [InlineData("a preview follows a file; standard input is none", "-")]
    public void What_cannot_be_shown_is_refused(string refusal, string path)
        => Assert.StartsWith($"journey: {refusal}", folder.Run("preview", path).Error, StringComparison.Ordinal);

    private void Install(string place)
    {
        var program = Path.Join(place, "journey-preview");
        folder.Write(program, "#!/bin/sh\necho \"$@\" > called\nexit 7\n");
        File.SetUnixFileMode(folder.Full(program), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
