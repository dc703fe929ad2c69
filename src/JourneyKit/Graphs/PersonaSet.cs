using System.Numerics;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Some of the personas of a map: bit i stands for the i-th. Equal by content.</summary>
internal sealed class PersonaSet : IEquatable<PersonaSet>
{
    private const int Width = 64;
    private readonly ulong[] bits;

    private PersonaSet(ulong[] bits) => this.bits = bits;

    public static PersonaSet All(JourneyMap map)
    {
        var all = new PersonaSet(new ulong[(map.Personas.Count + Width - 1) / Width]);
        for (var i = 0; i < map.Personas.Count; i++)
        {
            all.Add(i);
        }

        return all;
    }

    /// <summary>Those that are named; a name that the map does not have is none of them.</summary>
    public static PersonaSet Of(JourneyMap map, ElementList<Id<Persona>> named)
    {
        var some = new PersonaSet(new ulong[(map.Personas.Count + Width - 1) / Width]);
        foreach (var id in named.Items)
        {
            if (map.Personas.IndexOf(id.Value) is >= 0 and var index)
            {
                some.Add(index);
            }
        }

        return some;
    }

    public bool Contains(int index) => (bits[index / Width] >> (index % Width) & 1) != 0;

    public PersonaSet And(PersonaSet other) => ReferenceEquals(this, other) ? this : new([.. bits.Zip(other.bits, (mine, others) => mine & others)]);

    public PersonaSet Or(PersonaSet other) => ReferenceEquals(this, other) ? this : new([.. bits.Zip(other.bits, (mine, others) => mine | others)]);

    /// <summary>The places of the personas in the map.</summary>
    public IEnumerable<int> Indices()
    {
        for (var block = 0; block < bits.Length; block++)
        {
            for (var rest = bits[block]; rest != 0; rest &= rest - 1)
            {
                yield return (block * Width) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    public bool Equals(PersonaSet? other) => other is not null && (ReferenceEquals(this, other) || bits.AsSpan().SequenceEqual(other.bits));

    public override bool Equals(object? obj) => Equals(obj as PersonaSet);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var block in bits)
        {
            hash.Add(block);
        }

        return hash.ToHashCode();
    }

    private void Add(int index) => bits[index / Width] |= 1ul << (index % Width);
}
