using System.Buffers;
using System.Runtime.InteropServices;

namespace JourneyKit.Sources;

/// <summary>
/// The texts of a tree by number. An interned text has one number only, so that comparing keys and ids is comparing
/// numbers; the words of a <see cref="Vocabulary"/> have the same, lowest numbers in every table.
/// </summary>
internal sealed class TextTable
{
    // Seeded per process: a document cannot be made to collide on purpose.
    private static readonly ulong Seed = (ulong)HashCode.Combine("JourneyKit") << 32 | 0x9E3779B9;

    private Entry[] entries;
    private int[] buckets;
    private int count;
    private int interned;

    public TextTable(int capacity)
    {
        entries = ArrayPool<Entry>.Shared.Rent(Math.Max(capacity, 16));
        buckets = new int[64];
    }

    public TextTable(TextTable other, int capacity)
    {
        entries = ArrayPool<Entry>.Shared.Rent(Math.Max(capacity, other.count + 16));
        Array.Copy(other.entries, entries, other.count);
        buckets = (int[])other.buckets.Clone();
        count = other.count;
        interned = other.interned;
    }

    public int Count => count;

    public string this[int number] => entries[number].Text;

    /// <summary>Ends the table: gives its texts from a number on, and its memory back.</summary>
    public string[] Release(int number)
    {
        var texts = new string[count - number];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = entries[number + i].Text;
        }

        ArrayPool<Entry>.Shared.Return(entries, clearArray: true);
        entries = [];
        return texts;
    }

    /// <summary>Adds a text that will not be compared: it gets a number of its own.</summary>
    public int Add(string text)
    {
        if (count == entries.Length)
        {
            var more = ArrayPool<Entry>.Shared.Rent(count * 2);
            Array.Copy(entries, more, count);
            ArrayPool<Entry>.Shared.Return(entries, clearArray: true);
            entries = more;
        }

        entries[count] = new Entry { Text = text };
        return count++;
    }

    public int Intern(ReadOnlySpan<char> text)
    {
        var hash = Hash(text);
        var found = Find(text, hash);
        return found >= 0 ? found : AddInterned(text.ToString(), hash);
    }

    public int Intern(string text)
    {
        var hash = Hash(text);
        var found = Find(text, hash);
        return found >= 0 ? found : AddInterned(text, hash);
    }

    /// <summary>The number of an interned text, or −1.</summary>
    public int Find(ReadOnlySpan<char> text) => Find(text, Hash(text));

    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = Seed + (uint)text.Length;
        while (text.Length >= 4)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text))) * 0x9FB21C651E98DF25UL;
            hash ^= hash >> 29;
            text = text[4..];
        }

        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x9FB21C651E98DF25UL;
        }

        return (uint)(hash >> 32);
    }

    private int Find(ReadOnlySpan<char> text, uint hash)
    {
        for (var bucket = hash & (uint)(buckets.Length - 1); buckets[bucket] != 0; bucket = (bucket + 1) & (uint)(buckets.Length - 1))
        {
            ref var entry = ref entries[buckets[bucket] - 1];
            if (entry.Hash == hash && text.SequenceEqual(entry.Text))
            {
                return buckets[bucket] - 1;
            }
        }

        return -1;
    }

    private int AddInterned(string text, uint hash)
    {
        if (++interned * 2 > buckets.Length)
        {
            Grow();
        }

        var number = Add(text);
        entries[number].Hash = hash;
        entries[number].IsInterned = true;
        Place(number);
        return number;
    }

    private void Grow()
    {
        buckets = new int[buckets.Length * 4];
        for (var number = 0; number < count; number++)
        {
            if (entries[number].IsInterned)
            {
                Place(number);
            }
        }
    }

    private void Place(int number)
    {
        var bucket = entries[number].Hash & (uint)(buckets.Length - 1);
        while (buckets[bucket] != 0)
        {
            bucket = (bucket + 1) & (uint)(buckets.Length - 1);
        }

        buckets[bucket] = number + 1;
    }

    private struct Entry
    {
        public string Text;
        public uint Hash;
        public bool IsInterned;
    }
}
