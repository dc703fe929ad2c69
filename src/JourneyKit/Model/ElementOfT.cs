namespace JourneyKit.Model;

/// <summary>An element with an id.</summary>
/// <typeparam name="T">What the id is an id of: the element itself, or what it leads to.</typeparam>
/// <param name="Id">The id: unique among the elements of its kind in a document.</param>
public abstract record Element<T>(Id<T> Id) : Element
{
    /// <summary>The id: unique among the elements of its kind in a document.</summary>
    /// <exception cref="ArgumentException">It is the default value, which is no id.</exception>
    public Id<T> Id
    {
        get;
        init
        {
            field = Stated(value);
            IdChanged();
        }
    }
    = Stated(Id);

    /// <inheritdoc/>
    public sealed override string Key => Id.Value;

    private static Id<T> Stated(Id<T> id, string parameter = nameof(Id))
        => !id.IsDefault ? id : throw new ArgumentException($"The default value of Id<{typeof(T).Name}> is no id.", parameter);
}
