using System.Text;

namespace JourneyKit.Tool.Tests.Output.Companions;

public sealed class SkiaCompanionTests : IDisposable
{
    private readonly TestFolder folder = new();

    public SkiaCompanionTests() => folder.Copy("samples/grocery");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x.png")]
    [InlineData("x.pdf")]
    public void Where_the_program_is_missing_one_sentence_says_how_to_get_it(string output)
    {
        var run = folder.Run("render", "current.journey.yaml", "-o", output);
        Assert.Equal(new ToolRun(2, "", "journey: this needs `journey-skia`, which is not installed; `dotnet tool install --global JourneyKit.Rendering.Skia.Tool --prerelease` installs it\n"), run);
        Assert.False(folder.Has(output));
    }

    [Fact]
    public void The_program_on_the_path_gets_the_pages_and_its_files_are_written()
    {
        Program("cat > asked.json; printf '{\"files\":[\"UGljdHVyZQ==\"]}'");
        Assert.Equal(new ToolRun(0, "x.png\n", ""), folder.Run("render", "current.journey.yaml", "-o", "x.png"));
        Assert.Equal("Picture", folder.Read("x.png"));
        Assert.StartsWith("{\"format\":\"png\",\"pages\":[\"\\u003Csvg ", folder.Read("asked.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.png", "\u0089PNG tEXtSoftware\0JourneyKit", "\u0089PNG tEXtSoftware\0Painter")]
    [InlineData("x.pdf", "%PDF-1.4 /Producer (JourneyKit)", "%PDF-1.4 /Producer (Writer)")]
    public void A_file_of_another_program_is_kept_and_one_of_our_own_is_written_over(string output, string own, string foreign)
    {
        Program($"cat > /dev/null; printf '{{\"files\":[\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(own))}\"]}}'");
        folder.Write(output, foreign);
        var run = folder.Run("render", "current.journey.yaml", "-o", output);
        Assert.Equal((2, foreign), (run.ExitCode, folder.Read(output)));
        Assert.Contains($"`{output}` is not written over: it holds something else than a picture", run.Error, StringComparison.Ordinal);
        folder.Write(output, own + " of an earlier run");
        Assert.Equal(new ToolRun(0, output + "\n", ""), folder.Run("render", "current.journey.yaml", "-o", output));
        Assert.Equal(own, folder.Read(output));
    }

    [Fact]
    public void What_the_program_says_is_passed_on()
    {
        Program("echo 'journey-skia: The PNG would be too large.' >&2; exit 2");
        Assert.Equal(new ToolRun(2, "", "journey: journey-skia: The PNG would be too large\n"), folder.Run("render", "current.journey.yaml", "-o", "x.png"));
    }

    [Fact]
    public void A_program_of_another_kind_is_refused()
    {
        Program("cat > /dev/null; echo hello");
        Assert.Equal("journey: `journey-skia` did not answer with pictures; install the version of it that goes with this command\n", folder.Run("render", "current.journey.yaml", "-o", "x.png").Error);
    }

    [Fact]
    public void A_manifest_that_names_the_program_is_heeded()
    {
        folder.Write(".config/dotnet-tools.json", """{"version":1,"tools":{"journeykit.rendering.skia.tool":{"version":"0.0.1","commands":["journey-skia"]}}}""");
        Assert.DoesNotContain("not installed", folder.Run("render", "current.journey.yaml", "-o", "x.png").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_a_page_alone_has_no_png()
        => Assert.Equal("journey: the picture `report` cannot be written as png; it can be as html\n", folder.Run("render", "current.journey.yaml", "--as", "report", "-o", "x.png").Error);

    private void Program(string script)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program is a script of a shell.");
        folder.Write("bin/journey-skia", "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(folder.Full("bin/journey-skia"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        folder.Variables["PATH"] = folder.Full("bin");
    }
}
