using System.Buffers;
using System.Numerics;
using System.Text;

namespace JourneyKit.Sources;

/// <summary>
/// Texts by number, and numbers by text. The places that are looked up at random are small, what they lead to stands in
/// the order in which it came: documents speak of what they spoke of lately.
/// </summary>
internal sealed class TextIndex
{
    // Enough for most documents: all of them then rent the same.
    private const int LeastEntries = 512;
    private const int LeastPlaces = 2048;

    private Entry[] entries;
    private int[] places;
    private uint mask;
    private int indexed;

    /// <summary>Makes an index.</summary>
    /// <param name="capacity">How many texts to expect.</param>
    public TextIndex(int capacity)
    {
        entries = ArrayPool<Entry>.Shared.Rent(Math.Max(capacity, LeastEntries));
        places = RentPlaces(BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, LeastPlaces)));
    }

    public int Count { get; private set; }

    public string this[int number] => entries[number].Text;

    /// <summary>The number of a text, or −1.</summary>
    public int Find(ReadOnlySpan<char> text, ulong key)
    {
        var all = places;
        for (var at = TextKey.Place(key) & mask; all[at] != 0; at = (at + 1) & mask)
        {
            ref readonly var entry = ref entries[all[at] - 1];
            if (entry.Key == key && (TextKey.IsText(key) || text.SequenceEqual(entry.Text)))
            {
                return all[at] - 1;
            }
        }

        return -1;
    }

    /// <summary>The number of a text of ASCII, or −1.</summary>
    public int Find(ReadOnlySpan<byte> ascii, ulong key)
    {
        var all = places;
        for (var at = TextKey.Place(key) & mask; all[at] != 0; at = (at + 1) & mask)
        {
            ref readonly var entry = ref entries[all[at] - 1];
            if (entry.Key == key && (TextKey.IsText(key) || Ascii.Equals(ascii, entry.Text)))
            {
                return all[at] - 1;
            }
        }

        return -1;
    }

    /// <summary>Adds a text that is not to be found.</summary>
    public int Add(string text) => Append(new Entry(text, 0));

    /// <summary>Adds a text that is not there yet.</summary>
    public int Add(string text, ulong key)
    {
        var number = Append(new Entry(text, key));
        if (++indexed * 2 > mask)
        {
            Grow();
        }

        Place(key, number);
        return number;
    }

    /// <summary>Ends the index: gives its texts, and its memory back.</summary>
    public string[] Release()
    {
        var texts = new string[Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = entries[i].Text;
        }

        entries.AsSpan(0, Count).Clear();
        ArrayPool<Entry>.Shared.Return(entries);
        ArrayPool<int>.Shared.Return(places);
        (entries, places) = ([], []);
        return texts;
    }

    private int Append(Entry entry)
    {
        if (Count == entries.Length)
        {
            var more = ArrayPool<Entry>.Shared.Rent(Count * 2);
            entries.CopyTo(more, 0);
            entries.AsSpan().Clear();
            ArrayPool<Entry>.Shared.Return(entries);
            entries = more;
        }

        entries[Count] = entry;
        return Count++;
    }

    private void Grow()
    {
        ArrayPool<int>.Shared.Return(places);
        places = RentPlaces((mask + 1) * 4);

        // The last one is placed by whoever adds it.
        for (var number = 0; number < Count - 1; number++)
        {
            if (entries[number] is { IsIndexed: true } entry)
            {
                Place(entry.Key, number);
            }
        }
    }

    private int[] RentPlaces(uint size)
    {
        mask = size - 1;
        var rented = ArrayPool<int>.Shared.Rent((int)size);
        rented.AsSpan(0, (int)size).Clear();
        return rented;
    }

    private void Place(ulong key, int number)
    {
        var at = TextKey.Place(key) & mask;
        while (places[at] != 0)
        {
            at = (at + 1) & mask;
        }

        places[at] = number + 1;
    }

    private readonly record struct Entry(string Text, ulong Key)
    {
        // Only the empty text has the key 0 for its own.
        public bool IsIndexed => Key != 0 || Text.Length == 0;
    }
}
