namespace JourneyKit.Graphs.Chain;

/// <summary>Finds the loops from which no journey ends: components that nothing leaves, by a look at each transition.</summary>
internal static class ClosedLoops
{
    /// <summary>Whether each component is such a loop.</summary>
    public static bool[] Among(ChainMatrix chain, ComponentOrder order)
    {
        var isClosed = new bool[order.Count];
        Array.Fill(isClosed, true);
        for (var i = 0; i < chain.Count; i++)
        {
            var component = order.ComponentOf[i];
            isClosed[component] &= chain.Leaving[i] <= 0;
            for (var k = chain.Starts[i]; k < chain.Starts[i + 1]; k++)
            {
                isClosed[component] &= order.ComponentOf[chain.Targets[k]] == component;
            }
        }

        return isClosed;
    }
}
