using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace PersianNews.Tables;

/// <summary>Prefetching: tells the processor early which memory will be read.</summary>
internal static class ProcessorCache
{
    /// <summary>Asks for the memory of a place without waiting for it; does nothing on processors that have no such instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Prefetch<T>(ref readonly T place)
    {
        if (Sse.IsSupported)
        {
            // Should the array move meanwhile, the wrong line is fetched, which does no harm.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
        }
    }
}
