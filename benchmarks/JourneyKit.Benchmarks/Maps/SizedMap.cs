using System.Text;
using JourneyKit.Benchmarks.Peers;
using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Maps;

/// <summary>A map whose document is about as long as asked, in all the forms that the measurements take.</summary>
internal sealed class SizedMap
{
    private const int Small = 100;

    // The largest map of the growth table is beyond the limits that protect a service; nothing else is loosened.
    public static readonly ReadLimits Limits = new() { Bytes = int.MaxValue, Nodes = int.MaxValue };

    private static readonly JourneyReader Reader = new(new JourneyReaderOptions { Limits = Limits });

    private SizedMap(JourneyMap map, JourneyFormat format)
    {
        Bytes = JourneyWriter.WriteUtf8(map, format, limits: Limits).ToArray();
        Map = Read(Bytes, format).Map!;
        Text = Encoding.UTF8.GetString(Bytes);
        var json = JourneyWriter.WriteUtf8(Map, JourneyFormat.Json).Span;
        Peer = PeerJson.Read(json);
        if (!json.TrimEnd((byte)'\n').SequenceEqual(PeerJson.Write(Peer)))
        {
            throw new InvalidOperationException("The plain classes do not hold the same document.");
        }
    }

    public JourneyMap Map { get; }

    public byte[] Bytes { get; }

    public string Text { get; }

    public PeerMap Peer { get; }

    public static SizedMap OfBytes(int bytes, JourneyFormat format)
    {
        var (small, large) = (LengthOf(Small, format), LengthOf(2 * Small, format));
        var each = (large - small) / (double)Small;
        var count = Small + (int)((bytes - small) / each);
        return new SizedMap(MapMaker.Make(Math.Max(2, count)), format);
    }

    public static SizedMap OfTouchpoints(int count, JourneyFormat format) => new(MapMaker.Make(count), format);

    public static JourneyDocument Read(ReadOnlyMemory<byte> bytes, JourneyFormat format)
    {
        var document = Reader.Read(bytes, format);
        return document.Diagnostics.Count == 0 ? document : throw new InvalidOperationException("The made map has a fault: " + document.Diagnostics[0]);
    }

    private static int LengthOf(int touchpoints, JourneyFormat format) => JourneyWriter.WriteUtf8(MapMaker.Make(touchpoints), format).Length;
}
