namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Packs things that lie over some columns: each as high up as what is there already lets it.</summary>
internal sealed class Skyline(int columns)
{
    private readonly double[] filled = new double[columns];

    /// <summary>How far it reaches down.</summary>
    public double Height => filled.Max();

    /// <summary>Puts a thing over columns and says where it begins above.</summary>
    public double Put(int first, int last, double height)
    {
        var top = filled[first..(last + 1)].Max();
        Array.Fill(filled, top + height, first, last - first + 1);
        return top;
    }
}
