using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.MarkedFiles;

namespace JourneyKit.Tests.Documents;

public sealed class UnsafePathTests
{
    public static TheoryData<string, string> Unsafe => new()
    {
        { "/etc/passwd", "it is absolute" },
        { "\\\\etc", "it names another machine" },
        { "\\etc", "it is absolute" },
        { "C:/maps/base.journey.yaml", "it is absolute" },
        { "c:base.journey.yaml", "it is absolute" },
        { "\\\\server\\share\\base.journey.yaml", "it names another machine" },
        { "//server/share/base.journey.yaml", "it names another machine" },
        { "sub\\base.journey.yaml", "it has backslashes" },
        { "..\\base.journey.yaml", "it has backslashes" },
        { "../base.journey.yaml", "it leads out of the folder that may be read" },
        { "..", "it leads out of the folder that may be read" },
        { "sub/../../base.journey.yaml", "it leads out of the folder that may be read" },
        { "./../base.journey.yaml", "it leads out of the folder that may be read" },
        { "https://example.com/base.journey.yaml", "it is an address" },
        { "file:///etc/passwd", "it is an address" },
        { "file:/etc/passwd", "it is an address" },
        { "FILE:base.journey.yaml", "it is an address" },
        { "base.journey.yaml/", "it is not in its shortest form; write `base.journey.yaml`" },
        { "base.journey.yaml/.", "it is not in its shortest form; write `base.journey.yaml`" },
        { "sub/../base.journey.yaml", "it is not in its shortest form; write `base.journey.yaml`" },
        { "sub/./base.journey.yaml", "it is not in its shortest form; write `sub/base.journey.yaml`" },
        { "sub//base.journey.yaml", "it is not in its shortest form; write `sub/base.journey.yaml`" },
        { "././base.journey.yaml", "it is not in its shortest form; write `base.journey.yaml`" },
        { "nul", "`nul` is a device on Windows" },
        { "sub/CON.journey.yaml", "`CON.journey.yaml` is a device on Windows" },
        { "com1.yaml", "`com1.yaml` is a device on Windows" },
        { "LPT²", "`LPT²` is a device on Windows" },
        { "aux .yaml", "`aux .yaml` is a device on Windows" },
        { "base.journey.yaml.", "ends with a dot or a blank" },
        { "sub /base.journey.yaml", "ends with a dot or a blank" },
        { ".../base.journey.yaml", "ends with a dot or a blank" },
        { "base.journey.yaml:stream", "it has a character that no file name may have everywhere" },
        { "", "it is empty" },
        { ".", "it names no file" },
        { "sub/..", "it names no file" },
    };

    [Theory]
    [MemberData(nameof(Unsafe))]
    public void An_unsafe_path_to_extend_is_refused_before_any_file_is_touched(string path, string reason)
        => Refused($"extends: [|'{path}'|]\n", reason);

    [Theory]
    [MemberData(nameof(Unsafe))]
    public void An_unsafe_path_to_include_is_refused_before_any_file_is_touched(string path, string reason)
        => Refused($"include: [[|'{path}'|]]\n", reason);

    [Theory]
    [MemberData(nameof(Unsafe))]
    public void An_unsafe_path_to_a_baseline_is_refused_before_any_file_is_touched(string path, string reason)
        => Refused($"baseline: [|'{path}'|]\n", reason);

    [Theory]
    [InlineData("base.journey.yaml")]
    [InlineData("./base.journey.yaml")]
    public void A_safe_path_is_read_by_its_plain_name(string path)
        => Assert.Equal(["base.journey.yaml"], Touched(Current + $"extends: {path}\n", "map.journey.yaml"));

    [Theory]
    [InlineData("com10.yaml")]
    [InlineData("console.yaml")]
    [InlineData("nul-and-void.yaml")]
    [InlineData("..base.yaml")]
    public void A_name_that_only_looks_like_a_device_or_a_step_up_is_a_name(string path)
        => Assert.Equal([path], Touched(Current + $"extends: {path}\n", "map.journey.yaml"));

    [Theory]
    [InlineData("\\0")]
    [InlineData("\\n")]
    [InlineData("\\t")]
    public void A_control_character_is_in_no_path(string escape)
    {
        var document = new JourneyReader(new JourneyReaderOptions { Files = new RecordingFiles() }).Read(Current + $"extends: \"base{escape}.journey.yaml\"\n", path: "map.journey.yaml");

        Assert.True(document.HasErrors);
        Assert.Empty(document.Sources.Skip(1));
    }

    [Fact]
    public void A_path_that_never_ends_is_refused_and_not_repeated()
    {
        var document = new JourneyReader(new JourneyReaderOptions { Files = new RecordingFiles() }).Read(Current + $"extends: {string.Concat(Enumerable.Repeat("a/../", 10_000))}base.journey.yaml\n", path: "map.journey.yaml");

        var fault = Assert.Single(document.Diagnostics);
        Assert.Equal("JK1002", fault.Descriptor.Id);
        Assert.EndsWith("… is refused: it is longer than 1024 characters.", fault.Message.Replace("`", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_may_go_up_as_far_as_the_root()
        => Assert.Equal(["base.journey.yaml"], Touched(Current + "extends: ../../base.journey.yaml\n", "a/b/map.journey.yaml"));

    [Fact]
    public void A_path_is_taken_with_its_letter_case()
        => new MarkedFiles(("map.journey.yaml", Current + "extends: [|Base.journey.yaml|]\n"), ("base.journey.yaml", Current)).CheckOne("JK1001");

    private static void Refused(string line, string reason)
    {
        var marked = MarkedText.Parse(Current + line);
        var files = new RecordingFiles();
        var document = new JourneyReader(new JourneyReaderOptions { Files = files }).Read(marked.Text, path: "map.journey.yaml");

        FaultCheck.Same(marked, document.Diagnostics, "JK1002");
        Assert.Contains(reason, document.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Empty(files.Paths);
    }

    private static string[] Touched(string text, string path)
    {
        var files = new RecordingFiles();
        new JourneyReader(new JourneyReaderOptions { Files = files }).Read(text, path: path);
        return [.. files.Paths];
    }

    private sealed class RecordingFiles : IJourneyFiles
    {
        public List<string> Paths { get; } = [];

        public FileContent Read(string path, int mostBytes)
        {
            Paths.Add(path);
            return FileContent.Failed("nothing is read here");
        }
    }
}
