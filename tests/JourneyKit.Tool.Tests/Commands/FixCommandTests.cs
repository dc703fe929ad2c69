namespace JourneyKit.Tool.Tests.Commands;

public sealed class FixCommandTests : IDisposable
{
    private const string Typed = """
        journeykit: "1"
        id: order
        title: Order
        state: curent
        touchpoints:
          pay: { entry: 35 %, emotoin: -1 }   # ours

        """;

    private static readonly string Meant = Typed.Replace("curent", "current", StringComparison.Ordinal).Replace("35 %", "35%", StringComparison.Ordinal).Replace("emotoin", "emotion", StringComparison.Ordinal);

    private readonly TestFolder folder = new();

    public FixCommandTests() => folder.Write("order.journey.yaml", Typed);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Faults_are_mended_in_place_and_each_is_told()
    {
        Assert.Equal(
            new ToolRun(0, """
                order.journey.yaml(4,8): `curent` is now `current`
                order.journey.yaml(6,17): `35 %` is now `35%`
                order.journey.yaml(6,23): `emotoin` is now `emotion`
                1 file: 3 faults mended, no error left

                """, ""),
            folder.Run("fix", "."));
        Assert.Equal(Meant, folder.Read("order.journey.yaml"));
        Assert.Equal(new ToolRun(0, "1 file: nothing mended, no error left\n", ""), folder.Run("fix", "order.journey.yaml"));
    }

    [Fact]
    public void Diff_prints_a_patch_and_writes_nothing()
    {
        var run = folder.Run("fix", "order.journey.yaml", "--diff");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("-state: curent\n+state: current\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Typed, folder.Read("order.journey.yaml"));
    }

    [Fact]
    public void What_is_left_is_told_with_its_place_and_exits_with_1()
    {
        folder.Write("order.journey.yaml", Typed.Replace("pay:", "pay: { colour: red }\n  ship:", StringComparison.Ordinal));
        var run = folder.Run("fix", "order.journey.yaml");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("1 file: 3 faults mended, 1 error left\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("order.journey.yaml(6,10): error JK1020: A touchpoint has no key `colour`.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubtful_fixes_are_made_only_where_they_are_asked_for()
    {
        folder.Write("order.journey.yaml", Meant.Replace("emotion: -1", "thinking: Well, I see", StringComparison.Ordinal));
        Assert.EndsWith("1 file: nothing mended, 1 error left; 1 more with --unsafe\n", folder.Run("fix", "order.journey.yaml").Output, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("fix", "order.journey.yaml", "--unsafe", "--quiet").ExitCode);
        Assert.Contains("thinking: \"Well, I see\"", folder.Read("order.journey.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void From_standard_input_to_standard_output()
    {
        folder.Input = Typed;
        Assert.Equal(new ToolRun(0, Meant, ""), folder.Run("fix", "-", "--stdin-filename", "order.journey.yaml"));
    }

    [Fact]
    public void A_missing_file_is_told() => Assert.Equal(2, folder.Run("fix", "there.journey.yaml").ExitCode);
}
