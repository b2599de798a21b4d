package org.entente.app.bench;

import java.lang.management.ManagementFactory;

/**
 * What the timings hold for.
 *
 * @param cores processors the virtual machine may use
 * @param java version of Java
 * @param vm name of the virtual machine
 * @param os operating system and architecture
 * @param heapBytes the most memory the heap may take
 * @param load processes that wanted to run in the last minute, on average; NaN where the system does not tell
 */
public record Machine(int cores, String java, String vm, String os, long heapBytes, double load) {
    /** Whether other processes took part of the processors, so that times are longer than on a quiet machine. */
    public boolean busy() {
        return load > cores;
    }

    /** This machine, now. */
    public static Machine here() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version", ""),
                System.getProperty("java.vm.name", ""),
                System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""),
                Runtime.getRuntime().maxMemory(),
                load < 0 ? Double.NaN : load);
    }
}
