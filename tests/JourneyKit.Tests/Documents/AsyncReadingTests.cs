using System.Text;

namespace JourneyKit.Tests.Documents;

public sealed class AsyncReadingTests
{
    private const string Map = "journeykit: 1\nid: a\ntitle: A\nstate: current\n";

    [Fact]
    public async Task A_stream_that_forbids_blocking_reads_is_read()
    {
        var document = await new JourneyReader().ReadAsync(new AsyncOnly(Map), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("a", document.Map?.Id.Value);
    }

    [Fact]
    public async Task Reading_ends_at_the_limit()
    {
        var stream = new AsyncOnly(Map + new string('#', 500_000));
        var document = await new JourneyReader(new JourneyReaderOptions { Limits = new ReadLimits { Bytes = 100 } }).ReadAsync(stream, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("JK1012", Assert.Single(document.Diagnostics).Descriptor.Id);
        Assert.True(stream.Position < stream.Length);
    }

    [Fact]
    public async Task Reading_can_be_given_up()
        => await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new JourneyReader().ReadAsync(new AsyncOnly(Map), cancellation: new CancellationToken(canceled: true)));

    private sealed class AsyncOnly(string text) : MemoryStream(Encoding.UTF8.GetBytes(text), 0, Encoding.UTF8.GetByteCount(text), writable: false, publiclyVisible: true)
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Blocking reads are forbidden.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Blocking reads are forbidden.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = (int)Math.Min(Math.Min(buffer.Length, 70_000), Length - Position);
            GetBuffer().AsSpan((int)Position, count).CopyTo(buffer.Span);
            Position += count;
            return new(count);
        }
    }
}
