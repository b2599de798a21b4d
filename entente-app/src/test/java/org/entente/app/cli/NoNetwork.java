package org.entente.app.cli;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import org.entente.app.Main;

/** The product in a process where every socket and every channel to a network throws, and says so. */
public final class NoNetwork {
    /** Stands in the output of whatever tried. */
    static final String MARK = "tried-the-network";

    private NoNetwork() {}

    /** Forbids, then runs the product. */
    @SuppressWarnings("deprecation") // the only way to stand in front of every socket
    public static void main(String... arguments) throws Exception {
        System.setProperty(SelectorProvider.class.getName(), Forbidding.class.getName());
        Socket.setSocketImplFactory(NoNetwork::forbidden);
        ServerSocket.setSocketFactory(NoNetwork::forbidden);
        ProxySelector.setDefault(new NoProxy());
        Main.main(arguments);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // it never returns: it stands wherever a socket would
    private static <T> T forbidden() {
        System.err.println(MARK);
        throw new IllegalStateException(MARK);
    }

    /** Nobody is asked the way. */
    private static final class NoProxy extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            return forbidden();
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            forbidden();
        }
    }

    /** Opens no channel. */
    public static final class Forbidding extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            return forbidden();
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            return forbidden();
        }

        @Override
        public Pipe openPipe() {
            return forbidden();
        }

        @Override
        public AbstractSelector openSelector() {
            return forbidden();
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            return forbidden();
        }

        @Override
        public SocketChannel openSocketChannel() {
            return forbidden();
        }
    }
}
