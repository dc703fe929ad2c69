namespace JourneyKit.Sources;

/// <summary>
/// The nodes of a tree in order. They stand in pieces small enough to stay off the large-object heap, where a tree of a
/// megabyte would make the garbage collector look at everything.
/// </summary>
internal sealed class NodeList
{
    private const int Bits = 12;
    private const int ChunkLength = 1 << Bits;

    private Node[][] chunks;
    private Node[] last;

    public NodeList(int expected)
    {
        chunks = new Node[(expected >> Bits) + 1][];
        chunks[0] = last = new Node[Math.Clamp(expected, 16, ChunkLength)];
    }

    public int Count { get; private set; }

    public ref Node this[int node] => ref chunks[node >> Bits][node & (ChunkLength - 1)];

    public void Add(int start, int end, int link, NodeKind kind)
    {
        var at = Count & (ChunkLength - 1);
        if (at == 0 || at >= last.Length)
        {
            Grow(Count >> Bits);
        }

        last[at] = new Node(start, end, link, kind);
        Count++;
    }

    public void RemoveLast()
    {
        Count--;
        last = chunks[Count >> Bits];
    }

    /// <summary>Gives back what was reserved for more nodes.</summary>
    public void Trim()
    {
        var chunk = Count >> Bits;
        if (chunk < chunks.Length && chunks[chunk] is not null)
        {
            Array.Resize(ref chunks[chunk], Count & (ChunkLength - 1));
            last = chunks[chunk];
        }
    }

    /// <summary>How many mappings and sequences stand in each other from a node on, itself included.</summary>
    public int HeightOf(int node)
    {
        var height = 0;
        var ends = new Stack<int>();
        for (var i = node; i == node || (ends.Count > 0 && i < this[node].Link); i++)
        {
            while (ends.TryPeek(out var ended) && ended <= i)
            {
                ends.Pop();
            }

            if (!this[i].IsScalar)
            {
                ends.Push(this[i].Link);
                height = Math.Max(height, ends.Count);
            }
        }

        return height;
    }

    private void Grow(int chunk)
    {
        if (chunk >= chunks.Length)
        {
            Array.Resize(ref chunks, chunk * 2);
        }

        if (chunks[chunk] is null)
        {
            chunks[chunk] = new Node[ChunkLength];
        }
        else if (Count > 0)
        {
            Array.Resize(ref chunks[chunk], Math.Min(chunks[chunk].Length * 2, ChunkLength));
        }

        last = chunks[chunk];
    }
}
