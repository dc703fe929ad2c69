using System.Text;

namespace JourneyKit.Tool.Tests;

public sealed class CliTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_fault_nobody_thought_of_is_one_line()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = Cli.Run(["check", "-"], Host(new StringWriter(), error, new BrokenStream()));
        Assert.Equal(2, exitCode);
        Assert.Equal("journey: unexpected fault, which is a bug of journey: InvalidOperationException: first line second line\n", error.ToString());
    }

    [Fact]
    public void Output_that_cannot_be_written_fails_the_command()
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(2, Cli.Run(["schema"], Host(new FullWriter(), error, Stream.Null)));
        Assert.Equal("journey: the disk is full\n", error.ToString());
    }

    [Fact]
    public void An_error_stream_that_cannot_be_written_costs_the_message_only()
        => Assert.Equal(2, Cli.Run(["check", "gone"], Host(new StringWriter(), new FullWriter(), Stream.Null)));

    [Fact]
    public void A_file_that_cannot_be_read_is_a_finding_and_the_others_are_checked()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        File.CreateSymbolicLink(folder.Full("a.journey.yaml"), "a.journey.yaml");
        folder.Write("b.journey.yaml", Maps.Sound);
        Assert.Equal(
            new ToolRun(2, "a.journey.yaml(1,1): error JK1001: a.journey.yaml cannot be read: its links lead in a circle, or too far.\n\n1 file checked: 1 error\n", ""),
            folder.Run("check", "."));
    }

    private CliHost Host(TextWriter output, TextWriter error, Stream input) => new()
    {
        Input = input,
        Output = output,
        Error = error,
        CurrentDirectory = folder.Path,
        Variable = _ => null,
    };

    private sealed class FullWriter : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(string? value) => throw new IOException("the disk is full");

        public override void WriteLine(string? value) => throw new IOException("the disk is full");
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("first line\nsecond line");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("first line\nsecond line");
    }
}
