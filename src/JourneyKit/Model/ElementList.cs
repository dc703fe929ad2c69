using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>Makes <see cref="ElementList{T}"/>s.</summary>
public static class ElementList
{
    /// <summary>Makes a list of its items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ElementList<T> Create<T>(params ReadOnlySpan<T> items)
    {
        var array = items.ToArray();
        if (array is string?[] texts)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = Nfc.Of(texts[i]);
            }
        }

        return new(array);
    }
}
